package org.alidade.variants.record;

import java.util.List;
import java.util.OptionalInt;

import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/** Contig 1 with the bases given, beginning at base 1. */
public record SmallGenome(String sequence) implements Genome {
    @Override
    public GenomeBuild build() {
        return GenomeBuild.GRCH38;
    }

    @Override
    public String name() {
        return "small";
    }

    @Override
    public List<Contig> contigs() {
        return List.of(new Contig("1"));
    }

    @Override
    public OptionalInt length(Contig contig) {
        return contig.name().equals("1") ? OptionalInt.of(sequence.length()) : OptionalInt.empty();
    }

    @Override
    public boolean covers(Interval interval) {
        return interval.contig().name().equals("1") && interval.end() <= sequence.length();
    }

    @Override
    public byte[] bases(Interval interval) {
        byte[] bases = new byte[interval.length()];
        for (int i = 0; i < bases.length; i++) {
            int at = interval.start() - 1 + i;
            bases[i] = (byte) (at < sequence.length() ? sequence.charAt(at) : 'N');
        }
        return bases;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
