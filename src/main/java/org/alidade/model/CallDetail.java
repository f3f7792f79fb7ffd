package org.alidade.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What some callers say of a sample beyond genotype and depths.
 *
 * @param fraction share of this row's allele as the caller gives it (AF, VAF, FREQ, FA; Strelka's counts), 0 to 1:
 *        heteroplasmy, somatic and mosaic variants
 * @param copyNumber copies of the segment in the sample (CN)
 * @param support reads behind a structural variant
 * @param repeats units of a tandem repeat, one entry per copy in the order of the genotype
 * @param filters the sample's own filters (FT) other than PASS
 * @param fromReferenceBlock the call does not stand in the variant's record: a reference block of the sample covers the place
 */
public record CallDetail(OptionalDouble fraction, OptionalDouble copyNumber, Optional<ReadSupport> support,
        List<RepeatCount> repeats, List<String> filters, boolean fromReferenceBlock) {
    private static final CallDetail NONE = new CallDetail(OptionalDouble.empty(), OptionalDouble.empty(),
            Optional.empty(), List.of(), List.of(), false);

    public CallDetail {
        repeats = List.copyOf(repeats);
        filters = List.copyOf(filters);
    }

    /** Nothing beyond genotype and depths. */
    public static CallDetail none() {
        return NONE;
    }
}
