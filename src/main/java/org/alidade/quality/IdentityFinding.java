package org.alidade.quality;

import java.util.List;

/**
 * One reason why the samples must be verified. Which persons and figures it names is for the biologist alone: it may tell
 * of parentage.
 *
 * @param persons concerned, or samples that belong to none
 * @param value as measured
 * @param expected what the pedigree, the declared sex or the limit says
 */
public record IdentityFinding(Kind kind, List<String> persons, double value, double expected) {
    /** What is wrong. Text keys: {@code quality.finding.<NAME>}, with persons, value and expected value. */
    public enum Kind {
        /** Calls on X contradict the declared sex; value: share of heterozygous calls. */
        SEX_BY_CALLS,
        /** Reads on X and Y contradict the declared sex; value: reads on Y per read on X. */
        SEX_BY_READS,
        /** A child contradicts a parent; value: share of opposite homozygotes. */
        MENDELIAN,
        /** Less related than the pedigree says; value: kinship coefficient. */
        LESS_RELATED,
        /** More related than the pedigree says. */
        MORE_RELATED,
        /** The same person, or an identical twin, under two names. */
        SAME_PERSON,
        /** The reads are not of the sample's person; value: share of sites that agree. */
        READS_DISAGREE,
        /** The reads fit another sample; value: share of sites that agree with that one. */
        READS_OF_ANOTHER,
        /** Value: share of calls outside the expected fractions. */
        CONTAMINATED,
        /** A stretch came from one parent; value: bases. */
        UNIPARENTAL
    }

    public IdentityFinding {
        persons = List.copyOf(persons);
    }
}
