package org.alidade.workbench.candidates;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alidade.filtering.Funnel;
import org.alidade.filtering.ScopedVariants;
import org.alidade.model.VariantKey;

/** How many variants of the scope some filter keeps out; one that touches several genes counts once. */
final class FilteredOut {
    private FilteredOut() {
    }

    static int count(ScopedVariants variants) {
        if (variants.all().size() > ScopeRows.LONG) { // reading each would hold up the screen
            Funnel funnel = variants.funnel();
            return funnel.steps().isEmpty()
                    ? 0
                    : funnel.steps().getFirst().entering() - funnel.steps().getLast().kept();
        }
        Map<VariantKey, Boolean> kept = new LinkedHashMap<>();
        variants.all().forEach(variant -> kept.merge(variant.evidence().key(), variant.isKept(), Boolean::logicalOr));
        return (int) kept.values().stream().filter(one -> !one).count();
    }
}
