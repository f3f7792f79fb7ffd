package org.alidade.classification.germline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.classification.germline.TranscriptFacts.ExonFacts;
import org.alidade.knowledge.annotation.ConsequenceEngine;
import org.alidade.knowledge.annotation.SequenceChange;
import org.alidade.knowledge.annotation.SplicePoint;
import org.alidade.knowledge.annotation.TranscriptEffect;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.CodingRegion;
import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/** Finds where a variant lies in a transcript. Not thread-safe: one for each thread. */
public final class TranscriptFactsReader {
    private static final Pattern RESIDUE = Pattern.compile("p\\.\\(?[A-Z][a-z]{2}(\\d{1,6})");
    private static final int CODON = 3;
    /** Bases of an exon's end that are part of the donor motif (Walker 2023). */
    private static final int DONOR_BASES = 3;
    /** How far to both sides a repeat is followed. */
    private static final int FLANK = 120;

    private final ConsequenceEngine engine;
    private final Genome genome;

    public TranscriptFactsReader(ConsequenceEngine engine, Genome genome) {
        this.engine = engine;
        this.genome = genome;
    }

    /** Empty where the variant lies beside the transcript, or is no change of written bases. */
    public Optional<TranscriptFacts> of(VariantKey key, TranscriptModel model) {
        if (!key.ref().matches("[ACGT]+") || !key.alt().matches("[ACGT]+")) {
            return Optional.empty();
        }
        SequenceChange change = SequenceChange.of(key.contig(), key.position(), key.ref(), key.alt());
        Optional<TranscriptEffect> effect = engine.effect(change, model);
        if (effect.isEmpty() || effect.get().distance().isPresent()) {
            return Optional.empty();
        }
        Optional<SplicePoint> point = effect.get().splicePoint();
        return Optional.of(new TranscriptFacts(model.id(), effect.get().decay(),
                proteinLength(model), residue(effect.get()), exon(change, model), point, isEdge(change, model),
                nextStart(model), repeatCopies(change)));
    }

    private static OptionalInt proteinLength(TranscriptModel model) {
        return model.coding().filter(region -> region.startComplete() && region.endComplete()).isPresent()
                ? OptionalInt.of((model.codingEnd() - model.codingStart() + 1) / CODON - 1)
                : OptionalInt.empty();
    }

    /** The first residue that the protein's name tells. */
    static OptionalInt residue(TranscriptEffect effect) {
        Matcher matcher = RESIDUE.matcher(effect.hgvsP().orElse(""));
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** The exon that the change lies in, or that its intron's hit edge belongs to. */
    private static Optional<ExonFacts> exon(SequenceChange change, TranscriptModel model) {
        int nearest = -1;
        int distance = Integer.MAX_VALUE;
        Exons exons = model.exons();
        for (int i = 0; i < exons.count(); i++) {
            int apart = Math.max(0, Math.max(exons.start(i) - Math.max(change.start(), change.end()),
                    Math.min(change.start(), change.end()) - exons.end(i)));
            if (apart < distance) {
                distance = apart;
                nearest = i;
            }
        }
        if (nearest < 0 || model.coding().isEmpty()) {
            return Optional.empty();
        }
        CodingRegion region = model.coding().get();
        int coding = Math.max(0, Math.min(exons.end(nearest), region.end())
                - Math.max(exons.start(nearest), region.start()) + 1);
        int number = model.exonNumber(nearest);
        return Optional.of(new ExonFacts(number, exons.count(), coding, number >= exons.count() - 1));
    }

    /** Within the first base or the last three bases of an exon that has an intron there. */
    private static boolean isEdge(SequenceChange change, TranscriptModel model) {
        Exons exons = model.exons();
        int first = Math.min(change.start(), change.end());
        int last = Math.max(change.start(), change.end());
        for (int i = 0; i < exons.count(); i++) {
            boolean hasAcceptor = model.exonNumber(i) > 1;
            boolean hasDonor = model.exonNumber(i) < exons.count();
            int low = model.isForward() ? 1 : DONOR_BASES;
            int high = model.isForward() ? DONOR_BASES : 1;
            boolean lowEdge = model.isForward() ? hasAcceptor : hasDonor;
            boolean highEdge = model.isForward() ? hasDonor : hasAcceptor;
            if (lowEdge && first <= exons.start(i) + low - 1 && last >= exons.start(i)
                    || highEdge && last >= exons.end(i) - high + 1 && first <= exons.end(i)) {
                return true;
            }
        }
        return false;
    }

    private OptionalInt nextStart(TranscriptModel model) {
        if (model.coding().filter(CodingRegion::startComplete).isEmpty()) {
            return OptionalInt.empty();
        }
        int start = model.codingStart();
        for (int residue = 2; start + residue * CODON - 1 <= model.codingEnd(); residue++) {
            StringBuilder codon = new StringBuilder(CODON);
            for (int base = 0; base < CODON; base++) {
                int place = model.genomePosition(start + (residue - 1) * CODON + base);
                codon.append(base(model, place));
            }
            if (codon.indexOf("N") >= 0) {
                return OptionalInt.empty();
            }
            if (codon.toString().equals("ATG")) {
                return OptionalInt.of(residue);
            }
        }
        return OptionalInt.empty();
    }

    private char base(TranscriptModel model, int place) {
        char forward = (char) genome.bases(new Interval(model.contig(), place, place))[0];
        return model.isForward() ? forward : switch (forward) {
            case 'A' -> 'T';
            case 'C' -> 'G';
            case 'G' -> 'C';
            case 'T' -> 'A';
            default -> 'N';
        };
    }

    /** Copies, in a row in the reference at the place, of the bases gained or lost. */
    private int repeatCopies(SequenceChange change) {
        String bases = change.isInsertion() ? change.alt() : change.ref();
        boolean inFrame = (change.isInsertion() || change.isDeletion()) && bases.length() % CODON == 0;
        Interval place = new Interval(change.contig(), Math.max(1, change.start() - FLANK), change.start() + FLANK);
        if (!inFrame || bases.length() > FLANK || !genome.covers(place)) {
            return 0;
        }
        String unit = unit(bases);
        String around = new String(genome.bases(place), StandardCharsets.US_ASCII);
        int at = change.start() - place.start();
        int copies = 0;
        for (int from = at; around.startsWith(unit, from); from += unit.length()) {
            copies++;
        }
        for (int from = at - unit.length(); from >= 0 && around.startsWith(unit, from); from -= unit.length()) {
            copies++;
        }
        return copies;
    }

    /** The shortest word of whole codons that the bases repeat. */
    private static String unit(String bases) {
        for (int length = CODON; length < bases.length(); length += CODON) {
            String word = bases.substring(0, length);
            if (bases.length() % length == 0 && word.repeat(bases.length() / length).equals(bases)) {
                return word;
            }
        }
        return bases;
    }
}
