package org.alidade.classification.outcome;

import java.util.List;

/**
 * What the results of one gene mean.
 *
 * @param variants the keys it rests on
 * @param partly whether the signs are explained in part only, so that the search goes on
 */
public record GeneOutcome(String gene, Verdict verdict, List<String> variants, boolean partly) {
    /** Text keys: {@code classification.verdict.<NAME>}. */
    public enum Verdict {
        /** Class 5 on what the disease needs, and the signs fit. */
        CONFIRMED,
        /** Class 4 somewhere, or the signs are not said to fit fully. */
        IN_FAVOUR,
        /** Two causal alleles of a recessive gene whose phase is not known. */
        PHASE_TO_SETTLE,
        /** One causal allele of a recessive gene, and a second that is uncertain. */
        SECOND_UNCERTAIN,
        /** One causal allele of a recessive gene: it confirms nothing. */
        ONE_ALLELE,
        /** Two causal alleles of a recessive gene on the same copy: as one. */
        IN_CIS,
        /** The gene's mode of inheritance is not known, so nothing follows from one copy. */
        MODE_UNKNOWN,
        /** Uncertain class. */
        INCONCLUSIVE,
        /** Causal, but for other signs than the patient's. */
        UNRELATED,
        /** The biologist has not said yet what it explains. */
        NOT_SAID,
        /** Benign or likely so. */
        HARMLESS
    }

    public GeneOutcome {
        variants = List.copyOf(variants);
    }

    /** Whether it is a diagnosis, certain or in favour. */
    public boolean isDiagnosis() {
        return verdict == Verdict.CONFIRMED || verdict == Verdict.IN_FAVOUR;
    }
}
