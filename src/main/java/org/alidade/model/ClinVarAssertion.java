package org.alidade.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What ClinVar says of a variant, as the source gives it.
 *
 * @param significance in ClinVar's words, for instance {@code Pathogenic/Likely_pathogenic}
 * @param stars review status, 0 to 4
 * @param id ClinVar's variation id or accession
 * @param conditions that it was classified for, in ClinVar's words
 * @param conflict where submitters disagree, each class with the number that hold it, for instance
 *        {@code Pathogenic(1), Uncertain significance(3)}
 */
public record ClinVarAssertion(String significance, OptionalInt stars, Optional<String> id, List<String> conditions,
        Optional<String> conflict) {
    public ClinVarAssertion {
        conditions = List.copyOf(conditions);
    }

    /** One of which neither conditions nor a conflict are told. */
    public ClinVarAssertion(String significance, OptionalInt stars, Optional<String> id) {
        this(significance, stars, id, List.of(), Optional.empty());
    }

    /** Stars of a review status in ClinVar's words (https://www.ncbi.nlm.nih.gov/clinvar/docs/review_status/), 0 to 4. */
    public static int starsOf(String status) {
        String lower = status.toLowerCase(Locale.ROOT);
        if (lower.contains("guideline")) {
            return 4;
        }
        if (lower.contains("expert") || lower.equals("exp")) {
            return 3;
        }
        if (lower.contains("mult") && !lower.contains("conflicting")) {
            return 2;
        }
        return lower.startsWith("no") ? 0 : 1;
    }

    /** Pathogenic or likely pathogenic, without a conflict. */
    public boolean isPathogenic() {
        String lower = significance.toLowerCase(Locale.ROOT);
        return lower.contains("pathogenic") && !lower.contains("conflict") && !isCalledHarmless(lower);
    }

    /** Benign or likely benign, without a conflict. */
    public boolean isBenign() {
        String lower = significance.toLowerCase(Locale.ROOT);
        boolean harmful = lower.replaceAll("non-?_?pathogenic", "").contains("pathogenic");
        return isCalledHarmless(lower) && !lower.contains("conflict") && !harmful;
    }

    /** For an order: pathogenic over uncertain over benign, and within each by its stars; 0 to 24. */
    public int weight() {
        return (isPathogenic() ? 20 : isBenign() ? 0 : 10) + stars.orElse(0);
    }

    /** {@code probable-non-pathogenic} is what ClinVar wrote before it wrote {@code Likely benign}. */
    private static boolean isCalledHarmless(String lower) {
        return lower.contains("benign") || lower.matches(".*non-?_?pathogenic.*");
    }
}
