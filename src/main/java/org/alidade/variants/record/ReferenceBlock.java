package org.alidade.variants.record;

import java.util.Map;

import org.alidade.model.Genotype;
import org.alidade.model.Interval;

/**
 * A stretch where samples were read and carry the reference (a block of a gVCF, or a record without alternative allele).
 *
 * @param calls by sample; only samples that are called as reference on every copy. The depth is the lowest of the block, where
 *        the caller gives it (MIN_DP)
 */
public record ReferenceBlock(Interval interval, Map<String, Genotype> calls) {
    public ReferenceBlock {
        calls = Map.copyOf(calls);
    }
}
