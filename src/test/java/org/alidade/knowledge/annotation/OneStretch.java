package org.alidade.knowledge.annotation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/**
 * A reference of which only the bases that a record replaces and the codons that VEP names for it are known, so that VEP's answers
 * can be compared where the sequence is not at hand.
 */
final class OneStretch implements Genome {
    private final TranscriptModel model;
    private final SequenceChange change;
    private final int codonStart;
    private final byte[] codons;

    /** @param vepCodons VEP's field Codons, as {@code gAc/gGc} */
    OneStretch(TranscriptModel model, SequenceChange change, String vepCodons) {
        this.model = model;
        this.change = change;
        String ref = vepCodons.split("/")[0].toUpperCase(Locale.ROOT);
        TranscriptPlace place = TranscriptPlace.of(model, change);
        boolean known = ref.matches("[ACGT]+") && place.residueStart() > 0;
        codons = known ? ref.getBytes(StandardCharsets.US_ASCII) : new byte[0];
        codonStart = known ? model.codingStart() + place.residueStart() * 3 - 3 : 0;
    }

    @Override
    public byte[] bases(Interval interval) {
        byte[] bases = new byte[interval.length()];
        Arrays.fill(bases, (byte) 'N');
        for (int i = 0; i < codons.length && codonStart + i <= model.exons().length(); i++) {
            int at = model.genomePosition(codonStart + i) - interval.start();
            if (at >= 0 && at < bases.length) {
                bases[at] = model.isForward() ? codons[i] : (byte) Bases.complement((char) codons[i]);
            }
        }
        for (int i = 0; i < change.ref().length(); i++) {
            int at = change.start() + i - interval.start();
            if (at >= 0 && at < bases.length) {
                bases[at] = (byte) change.ref().charAt(i);
            }
        }
        return bases;
    }

    @Override
    public GenomeBuild build() {
        return GenomeBuild.GRCH38;
    }

    @Override
    public String name() {
        return "one stretch";
    }

    @Override
    public List<Contig> contigs() {
        return List.of(change.contig());
    }

    @Override
    public OptionalInt length(Contig contig) {
        return OptionalInt.empty();
    }

    @Override
    public boolean covers(Interval interval) {
        return false;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
