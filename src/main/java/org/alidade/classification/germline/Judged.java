package org.alidade.classification.germline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.alidade.model.Consequence;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;

/** A variant with all that is known of it, as the criteria ask for it. {@code shown}: the consequence it is judged by. */
record Judged(VariantEvidence evidence, ProposalContext context, Optional<TranscriptConsequence> shown) {
    private static final Set<Consequence> NULL_VARIANT = EnumSet.of(Consequence.STOP_GAINED,
            Consequence.FRAMESHIFT_VARIANT, Consequence.SPLICE_ACCEPTOR_VARIANT, Consequence.SPLICE_DONOR_VARIANT);
    private static final Set<Consequence> IN_FRAME = EnumSet.of(Consequence.INFRAME_DELETION,
            Consequence.INFRAME_INSERTION, Consequence.PROTEIN_ALTERING_VARIANT);

    static Judged of(VariantEvidence evidence, ProposalContext context) {
        return new Judged(evidence, context, context.gene().isPresent()
                ? context.gene().flatMap(evidence::chosen)
                : evidence.chosen());
    }

    Consequence worst() {
        return shown.map(TranscriptConsequence::worst).orElse(Consequence.SEQUENCE_VARIANT);
    }

    String terms() {
        return shown.map(TranscriptConsequence::terms).orElse("–");
    }

    boolean has(Consequence consequence) {
        return shown.filter(entry -> entry.consequences().contains(consequence)).isPresent();
    }

    boolean isNull() {
        return shown.filter(entry -> entry.consequences().stream().anyMatch(NULL_VARIANT::contains)).isPresent();
    }

    boolean isMissense() {
        return worst() == Consequence.MISSENSE_VARIANT;
    }

    boolean isInFrame() {
        return IN_FRAME.contains(worst());
    }

    /** A change of the first or last two bases of an intron. */
    boolean isSpliceSite() {
        return has(Consequence.SPLICE_ACCEPTOR_VARIANT) || has(Consequence.SPLICE_DONOR_VARIANT);
    }

    boolean isMitochondrial() {
        return evidence.key().contig().isMitochondrial();
    }
}
