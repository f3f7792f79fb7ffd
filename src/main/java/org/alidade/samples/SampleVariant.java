package org.alidade.samples;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/**
 * A variant of a sample case.
 *
 * @param copies the chromosomes it lies on
 * @param shares where it is in part of somebody's reads only (heteroplasmy, mosaic, artefact): that part, 0 to 1
 * @param withReads whether reads around it are made
 * @param expected whether it answers the case
 */
record SampleVariant(VariantKey key, Set<ParentalCopy> copies, Map<Role, Double> shares, Known known, Form form,
        Bias bias, boolean lowQuality, boolean withReads, boolean expected) {
    SampleVariant {
        copies = Collections.unmodifiableSet(copies);
        shares = Map.copyOf(shares);
    }

    static SampleVariant of(VariantKey key, ParentalCopy... copies) {
        return new SampleVariant(key, Set.of(copies), Map.of(), Known.NOTHING, Form.SMALL, Bias.NONE, false, false,
                false);
    }

    /** On both chromosomes of the child, or in all of its mitochondrial genomes. */
    static SampleVariant inAll(VariantKey key) {
        return of(key, ParentalCopy.FATHER_GIVEN, ParentalCopy.MOTHER_GIVEN);
    }

    SampleVariant frequency(double value) {
        return with(new Known(OptionalDouble.of(value), known.rsId(), known.significance(), known.reviewStatus()));
    }

    SampleVariant known(String dbSnp) {
        return with(new Known(known.frequency(), Optional.of(dbSnp), known.significance(), known.reviewStatus()));
    }

    SampleVariant clinVar(String wording, String status) {
        return with(new Known(known.frequency(), known.rsId(), Optional.of(wording), Optional.of(status)));
    }

    private SampleVariant with(Known value) {
        return new SampleVariant(key, copies, shares, value, form, bias, lowQuality, withReads, expected);
    }

    SampleVariant share(double value) {
        return share(Role.CHILD, value);
    }

    SampleVariant share(Role role, double value) {
        Map<Role, Double> more = new EnumMap<>(Role.class);
        more.putAll(shares);
        more.put(role, value);
        return new SampleVariant(key, copies, more, known, form, bias, lowQuality, withReads, expected);
    }

    SampleVariant form(Form value) {
        return new SampleVariant(key, copies, shares, known, value, bias, lowQuality, withReads, expected);
    }

    SampleVariant bias(Bias value) {
        return new SampleVariant(key, copies, shares, known, form, value, lowQuality, withReads, expected);
    }

    SampleVariant doubtful() {
        return new SampleVariant(key, copies, shares, known, form, bias, true, withReads, expected);
    }

    SampleVariant seenInReads() {
        return new SampleVariant(key, copies, shares, known, form, bias, lowQuality, true, expected);
    }

    SampleVariant answer() {
        return new SampleVariant(key, copies, shares, known, form, bias, lowQuality, true, true);
    }

    /** An answer where no sequence is at hand to make reads from. */
    SampleVariant answerWithoutReads() {
        return new SampleVariant(key, copies, shares, known, form, bias, lowQuality, false, true);
    }

    OptionalDouble share(Role role) {
        return shares.containsKey(role) ? OptionalDouble.of(shares.get(role)) : OptionalDouble.empty();
    }

    /** Whether one of a person's two chromosomes carries it in every cell. {@code which}: 0 or 1. */
    boolean isOn(Role role, int which) {
        return share(role).isEmpty() && !Collections.disjoint(copies, role.chromosome(which, key.contig()));
    }

    /** On how many of the two chromosomes a person carries it; what is in part of the reads counts as one. */
    int alleles(Role role) {
        OptionalDouble part = share(role);
        if (part.isPresent()) {
            return part.getAsDouble() > 0 ? 1 : 0;
        }
        return (isOn(role, 0) ? 1 : 0) + (isOn(role, 1) ? 1 : 0);
    }

    /** The reference bases that are replaced or gone. */
    Interval place() {
        return form.deletion().map(gone -> new Interval(key.contig(), key.position() + 1, gone.end()))
                .orElseGet(key::interval);
    }
}
