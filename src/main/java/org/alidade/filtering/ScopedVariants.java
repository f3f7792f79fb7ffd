package org.alidade.filtering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.model.VariantKey;

/**
 * The variants of a case that the scope lets be seen, each with its verdicts.
 *
 * @param all every variant of the scope that the proband carries or may carry, kept and failed
 */
public record ScopedVariants(Scope scope, Funnel funnel, FilterSettings settings, List<ScopedVariant> all) {
    public ScopedVariants {
        all = List.copyOf(all);
    }

    /** A variant by its normalised key, under the first gene for which it is judged. */
    public Optional<ScopedVariant> find(VariantKey key) {
        return all.stream().filter(variant -> variant.evidence().key().equals(key)).findFirst();
    }

    public Stream<ScopedVariant> kept() {
        return all.stream().filter(ScopedVariant::isKept);
    }
}
