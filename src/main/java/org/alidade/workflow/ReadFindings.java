package org.alidade.workflow;

import java.util.List;
import java.util.Optional;
import org.alidade.model.VariantKey;
import org.alidade.reads.ReadPhase;
import org.alidade.reads.verdict.Origin;
import org.alidade.reads.verdict.ReadVerdict;

/**
 * What the reads of the family say of a variant.
 *
 * @param samples one entry for each sequenced person whose reads may be looked at, the proband first
 * @param origin where both parents have reads too
 * @param phase with the other variant of a pair, in the proband's reads
 */
public record ReadFindings(List<ReadVerdict> samples, Optional<Origin> origin, Optional<PairPhase> phase) {
    public ReadFindings {
        samples = List.copyOf(samples);
    }

    /** How the two variants of a pair lie to one another. */
    public record PairPhase(VariantKey partner, ReadPhase counts) {
    }
}
