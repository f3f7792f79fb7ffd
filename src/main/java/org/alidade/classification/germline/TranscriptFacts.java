package org.alidade.classification.germline;

import java.util.Optional;
import java.util.OptionalInt;

import org.alidade.knowledge.annotation.DecayPrediction;
import org.alidade.knowledge.annotation.SplicePoint;

/**
 * Where a variant lies in the transcript it is judged by.
 *
 * @param transcript id with version
 * @param decay of a premature stop; empty where the frame is not cut short
 * @param proteinLength residues, without the stop
 * @param residue first changed residue, from 1
 * @param exon the exon that is hit, or that lies at the splice site that is hit
 * @param splicePoint distance to the nearest edge of an intron; empty for a transcript of one exon
 * @param edgeOfExon at the first base or one of the last three bases of an exon (Walker 2023)
 * @param nextStart next methionine in frame behind the first
 * @param repeatCopies copies, in a row in the reference, of the bases that are gained or lost in frame; 0 where not in a row
 */
public record TranscriptFacts(String transcript, Optional<DecayPrediction> decay, OptionalInt proteinLength,
        OptionalInt residue, Optional<ExonFacts> exon, Optional<SplicePoint> splicePoint, boolean edgeOfExon,
        OptionalInt nextStart, int repeatCopies) {
    /**
     * An exon.
     *
     * @param number along the transcript, from 1
     * @param coding coding bases in it
     * @param nearLastJunction its loss makes a stop that may escape decay: the last exon, or the last but one
     */
    public record ExonFacts(int number, int count, int coding, boolean nearLastJunction) {
        /** Whether the transcript without this exon stays in frame. */
        public boolean keepsFrame() {
            return coding % 3 == 0;
        }
    }

    /** Share of the protein behind and with the first changed residue, 0 to 1. */
    public Optional<Double> lostShare() {
        return proteinLength.isPresent() && residue.isPresent() && proteinLength.getAsInt() > 0
                ? Optional.of((proteinLength.getAsInt() - residue.getAsInt() + 1.0) / proteinLength.getAsInt())
                : Optional.empty();
    }

    /** Share of the protein in the exon that is hit, 0 to 1. */
    public Optional<Double> exonShare() {
        return proteinLength.isPresent() && exon.isPresent() && proteinLength.getAsInt() > 0
                ? Optional.of(exon.get().coding() / 3.0 / proteinLength.getAsInt())
                : Optional.empty();
    }
}
