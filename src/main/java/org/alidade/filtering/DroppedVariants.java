package org.alidade.filtering;

import java.util.List;

/** What a step of the funnel took out. */
public final class DroppedVariants {
    private DroppedVariants() {
    }

    /** The judgements that every filter before {@code step} keeps and {@code step} does not. */
    public static List<ScopedVariant> at(FilterId step, ScopedVariants variants) {
        return variants.all().stream().filter(variant -> isDropped(variant, step)).toList();
    }

    private static boolean isDropped(ScopedVariant variant, FilterId step) {
        for (FilterId filter : FilterId.values()) {
            FilterVerdict verdict = variant.verdicts().get(filter);
            boolean keeps = verdict == null || verdict.verdict().keeps();
            if (filter == step || !keeps) {
                return filter == step && !keeps;
            }
        }
        return false;
    }
}
