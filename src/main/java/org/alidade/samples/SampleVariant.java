package org.alidade.samples;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alidade.model.VariantKey;

/**
 * A variant of a sample case.
 *
 * @param copies the chromosomes it lies on
 * @param share where it is in part of the child's reads only (heteroplasmy, artefact): that part, 0 to 1
 * @param frequency gnomAD allele frequency to annotate, 0 to 1
 * @param significance ClinVar's wording to annotate
 * @param reviewStatus ClinVar's review status, present where {@code significance} is
 * @param expected whether it answers the case
 */
record SampleVariant(VariantKey key, Set<ParentalCopy> copies, OptionalDouble share, OptionalDouble frequency,
        Optional<String> rsId, Optional<String> significance, Optional<String> reviewStatus, boolean lowQuality,
        boolean withReads, boolean expected) {
    SampleVariant {
        copies = Collections.unmodifiableSet(copies);
    }

    static SampleVariant of(VariantKey key, ParentalCopy... copies) {
        return new SampleVariant(key, Set.of(copies), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false, false, false);
    }

    /** On both chromosomes of the child, or in all of its mitochondrial genomes. */
    static SampleVariant inAll(VariantKey key) {
        return of(key, ParentalCopy.FATHER_GIVEN, ParentalCopy.MOTHER_GIVEN);
    }

    SampleVariant frequency(double value) {
        return new SampleVariant(key, copies, share, OptionalDouble.of(value), rsId, significance, reviewStatus,
                lowQuality, withReads, expected);
    }

    SampleVariant share(double value) {
        return new SampleVariant(key, copies, OptionalDouble.of(value), frequency, rsId, significance, reviewStatus,
                lowQuality, withReads, expected);
    }

    SampleVariant known(String dbSnp) {
        return new SampleVariant(key, copies, share, frequency, Optional.of(dbSnp), significance, reviewStatus,
                lowQuality, withReads, expected);
    }

    SampleVariant clinVar(String wording, String status) {
        return new SampleVariant(key, copies, share, frequency, rsId, Optional.of(wording), Optional.of(status),
                lowQuality, withReads, expected);
    }

    SampleVariant doubtful() {
        return new SampleVariant(key, copies, share, frequency, rsId, significance, reviewStatus, true, withReads,
                expected);
    }

    SampleVariant seenInReads() {
        return new SampleVariant(key, copies, share, frequency, rsId, significance, reviewStatus, lowQuality, true,
                expected);
    }

    SampleVariant answer() {
        return new SampleVariant(key, copies, share, frequency, rsId, significance, reviewStatus, lowQuality, true,
                true);
    }

    /** Whether one of a person's two chromosomes carries it. {@code which}: 0 or 1. */
    boolean isOn(Role role, int which) {
        return !Collections.disjoint(copies, role.chromosome(which)) && (share.isEmpty() || role == Role.CHILD);
    }

    /** On how many of the two chromosomes a person carries it; what is in part of the reads counts as one. */
    int alleles(Role role) {
        if (share.isPresent()) {
            return role == Role.CHILD ? 1 : 0;
        }
        return (isOn(role, 0) ? 1 : 0) + (isOn(role, 1) ? 1 : 0);
    }
}
