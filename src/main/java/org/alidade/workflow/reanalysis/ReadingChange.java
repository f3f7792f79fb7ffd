package org.alidade.workflow.reanalysis;

import java.util.List;

/**
 * One thing that another reading sees otherwise.
 *
 * @param variant {@code contig-pos-ref-alt}; empty where the change is of the whole case
 * @param gene symbol; empty where none is meant
 * @param reasons why, the surest first; never empty
 */
public record ReadingChange(What what, String variant, String gene, List<Reason> reasons) {
    /** What happened. {@code BASIS}: what the case is read with; the others are of one variant or gene. */
    public enum What {
        BASIS, GENE_ADDED, GENE_REMOVED, ENTERED, LEFT, CLINVAR, CLASS
    }

    /** Why. {@code UNTOLD}: nothing that the readings note explains it. */
    public enum Why {
        DATA, SOURCE, CATALOGUE, THRESHOLDS, RULES, NEW_GENE, GENE_LEFT, CLINVAR, FREQUENCY, UNTOLD
    }

    /** {@code before}, {@code after}: as they stand in the two readings; empty where there is nothing. */
    public record Reason(Why why, String before, String after) {
    }

    public ReadingChange {
        reasons = List.copyOf(reasons);
    }
}
