package org.alidade.filtering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.StructuralDetail;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;

/**
 * What a structural variant does to transcripts, by its place, where the file does not say: annotators leave out large
 * variants (VEP those above 10 Mb), or were not run on the file.
 */
public final class PlacedConsequences {
    /** Where no gene lies this far around, in bases, the models know nothing of the place rather than that it is empty. */
    private static final int AROUND = 5_000_000;

    private PlacedConsequences() {
    }

    /**
     * The same evidence; a structural variant with a consequence for each gene that its annotation leaves out. One without any
     * that touches no gene lies between genes.
     */
    public static VariantEvidence complete(VariantEvidence evidence, GeneModels models) {
        if (!evidence.type().isStructural()) {
            return evidence;
        }
        List<TranscriptConsequence> all = new ArrayList<>(evidence.consequences());
        for (Interval place : evidence.places()) {
            for (Transcript transcript : models.overlapping(place, evidence.key().build())) {
                boolean named = evidence.consequences().stream()
                        .anyMatch(one -> one.gene().isSame(transcript.gene()));
                boolean known = all.stream().anyMatch(one -> isPlaced(one)
                        && one.transcript().equals(transcript.id()));
                if (!named && !known) {
                    all.add(consequence(transcript.id(), transcript.gene(), terms(evidence, place, transcript)));
                }
            }
        }
        if (all.isEmpty() && evidence.places().stream().map(place -> place.padded(AROUND))
                .noneMatch(wide -> models.overlapping(wide, evidence.key().build()).isEmpty())) {
            all.add(consequence("", Gene.ofSymbol(""), List.of(Consequence.INTERGENIC_VARIANT)));
        }
        return all.size() == evidence.consequences().size() ? evidence : evidence.with(all);
    }

    /** Whether a consequence was found by place, not by the file's annotation. */
    static boolean isPlaced(TranscriptConsequence consequence) {
        return consequence.source().equals(TranscriptConsequence.PLACE);
    }

    private static TranscriptConsequence consequence(String transcript, Gene gene, List<Consequence> terms) {
        return new TranscriptConsequence(transcript, gene, terms, Optional.empty(),
                Optional.empty(), Optional.empty(), false, false, "", TranscriptConsequence.PLACE);
    }

    private static List<Consequence> terms(VariantEvidence evidence, Interval place, Transcript transcript) {
        boolean exonic = transcript.exons().stream().anyMatch(place::overlaps);
        boolean whole = place.start() <= transcript.span().start() && place.end() >= transcript.span().end();
        Consequence inside = exonic ? Consequence.CODING_SEQUENCE_VARIANT : Consequence.INTRON_VARIANT;
        return switch (evidence.type()) {
            case DUPLICATION -> gain(whole, exonic);
            case COPY_NUMBER -> isGain(evidence) ? gain(whole, exonic) : loss(whole, exonic);
            case INVERSION -> broken(place, transcript);
            // a new adjacency within the gene parts what lies on its two sides
            case BREAKEND -> sameIntron(evidence, transcript)
                    ? List.of(Consequence.INTRON_VARIANT)
                    : List.of(Consequence.FEATURE_TRUNCATION);
            case STRUCTURAL_INSERTION, MOBILE_ELEMENT -> place.length() > 1
                    ? loss(whole, exonic)
                    : exonic ? List.of(Consequence.FEATURE_ELONGATION, inside) : List.of(inside);
            default -> loss(whole, exonic);
        };
    }

    private static List<Consequence> loss(boolean whole, boolean exonic) {
        return whole
                ? List.of(Consequence.TRANSCRIPT_ABLATION)
                : exonic
                        ? List.of(Consequence.FEATURE_TRUNCATION, Consequence.CODING_SEQUENCE_VARIANT)
                        : List.of(Consequence.INTRON_VARIANT);
    }

    private static List<Consequence> gain(boolean whole, boolean exonic) {
        return whole
                ? List.of(Consequence.TRANSCRIPT_AMPLIFICATION)
                : exonic
                        ? List.of(Consequence.FEATURE_ELONGATION, Consequence.CODING_SEQUENCE_VARIANT)
                        : List.of(Consequence.INTRON_VARIANT);
    }

    /** An inversion breaks a gene at its ends only; one that turns the whole gene, or part of one intron, leaves it whole. */
    private static List<Consequence> broken(Interval place, Transcript transcript) {
        Interval span = transcript.span();
        boolean startInside = span.start() <= place.start() && place.start() <= span.end();
        boolean endInside = span.start() <= place.end() && place.end() <= span.end();
        if (!startInside && !endInside) {
            return List.of(Consequence.SEQUENCE_VARIANT);
        }
        boolean exonic = transcript.exons().stream().anyMatch(place::overlaps);
        return exonic ? List.of(Consequence.FEATURE_TRUNCATION) : List.of(Consequence.INTRON_VARIANT);
    }

    private static boolean sameIntron(VariantEvidence evidence, Transcript transcript) {
        Optional<Locus> mate = evidence.structural().flatMap(StructuralDetail::breakend)
                .flatMap(breakend -> breakend.mate());
        Locus own = evidence.key().locus();
        if (mate.isEmpty() || !mate.get().contig().equals(own.contig())
                || !transcript.span().contains(mate.get()) || !transcript.span().contains(own)) {
            return false;
        }
        Interval between = new Interval(own.contig(), Math.min(own.position(), mate.get().position()),
                Math.max(own.position(), mate.get().position()));
        return transcript.exons().stream().noneMatch(between::overlaps);
    }

    /** More than two copies, of the allele or of any sample; an unknown number may be a loss. */
    private static boolean isGain(VariantEvidence evidence) {
        OptionalDouble own = evidence.structural().map(StructuralDetail::copyNumber).orElse(OptionalDouble.empty());
        return own.isPresent()
                ? own.getAsDouble() > 2
                : evidence.genotypes().values().stream().map(call -> call.detail().copyNumber())
                        .anyMatch(copies -> copies.isPresent() && copies.getAsDouble() > 2);
    }
}
