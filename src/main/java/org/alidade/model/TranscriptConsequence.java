package org.alidade.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a variant does to one transcript, as an annotator said it.
 *
 * @param transcript with its version where the source gives one; empty string where the source names none
 * @param gene the gene, with HGNC id where known
 * @param consequences most severe first
 * @param hgvsC without the transcript's name: {@code c.452G>A}
 * @param hgvsP without the protein's name: {@code p.(Trp151Ter)}
 * @param rank exon or intron as {@code 4/8}
 * @param maneSelect the transcript is its gene's MANE Select
 * @param canonical the source marks it as canonical
 * @param biotype for instance {@code protein_coding}
 * @param source the annotator's field: {@code CSQ}, {@code ANN}, {@code BCSQ}; {@link #PLACE} or {@link #REPEAT} where the variant
 *        alone tells it
 * @param scores of predictors for this transcript
 */
public record TranscriptConsequence(String transcript, Gene gene, List<Consequence> consequences,
        Optional<String> hgvsC, Optional<String> hgvsP, Optional<String> rank, boolean maneSelect, boolean canonical,
        String biotype, String source, TranscriptScores scores) {
    /** The place of a structural variant tells the consequence. */
    public static final String PLACE = "place";
    /** The length of a repeat tells the consequence. */
    public static final String REPEAT = "repeat";

    public TranscriptConsequence {
        consequences = consequences.size() < 2
                ? List.copyOf(consequences)
                : consequences.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** A consequence without scores. */
    public TranscriptConsequence(String transcript, Gene gene, List<Consequence> consequences, Optional<String> hgvsC,
            Optional<String> hgvsP, Optional<String> rank, boolean maneSelect, boolean canonical, String biotype,
            String source) {
        this(transcript, gene, consequences, hgvsC, hgvsP, rank, maneSelect, canonical, biotype, source,
                TranscriptScores.none());
    }

    /** Whether an annotator said it, rather than the variant itself. */
    public boolean isAnnotation() {
        return !source.equals(PLACE) && !source.equals(REPEAT);
    }

    /** The same, of a gene whose id has become known. */
    public TranscriptConsequence of(Gene known) {
        return new TranscriptConsequence(transcript, known, consequences, hgvsC, hgvsP, rank, maneSelect, canonical,
                biotype, source, scores);
    }

    /** The most severe consequence; {@link Consequence#SEQUENCE_VARIANT} where the source gave none that is known. */
    public Consequence worst() {
        return consequences.isEmpty() ? Consequence.SEQUENCE_VARIANT : consequences.getFirst();
    }

    /** All terms joined by {@code &}, as VEP writes them. */
    public String terms() {
        return consequences.stream().map(Consequence::term).collect(Collectors.joining("&"));
    }
}
