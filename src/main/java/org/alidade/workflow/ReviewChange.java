package org.alidade.workflow;

import java.util.List;

import org.alidade.filtering.ScopedVariant;
import org.alidade.record.VariantReview;

/**
 * One act on variants that can be undone and done again.
 *
 * @param variants those it changed; two where a pair was changed at once
 * @param before their states before the act, in the same order
 * @param after their states after it
 */
public record ReviewChange(Kind kind, List<ScopedVariant> variants, List<VariantReview> before,
        List<VariantReview> after) {
    /** What was changed. Text keys: {@code acts.change.<NAME>}. */
    public enum Kind {
        CRITERIA, CLASS, COMMENT, SEEN, REPORTED, DISMISSAL, TAGS
    }

    public ReviewChange {
        variants = List.copyOf(variants);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
