package org.alidade.workbench.candidates;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Gene;
import org.alidade.model.VariantKey;
import org.alidade.ranking.Candidate;

/**
 * One row of the list: a ranked candidate, or a variant of the scope that the filters may have dropped.
 *
 * @param variants one, or the two of a pair
 */
record ListedRow(Optional<Candidate> candidate, List<ScopedVariant> variants) {
    /** What a row is, whatever its place: the gene it is read for and its variants. */
    record Id(String gene, List<VariantKey> variants) {
        Id {
            variants = List.copyOf(variants);
        }
    }

    ListedRow {
        variants = List.copyOf(variants);
    }

    static ListedRow of(Candidate candidate) {
        return new ListedRow(Optional.of(candidate), candidate.variants());
    }

    static ListedRow of(ScopedVariant variant) {
        return new ListedRow(Optional.empty(), List.of(variant));
    }

    ScopedVariant first() {
        return variants.getFirst();
    }

    Optional<Gene> gene() {
        return first().gene();
    }

    List<VariantKey> keys() {
        return variants.stream().map(variant -> variant.evidence().key()).toList();
    }

    Id id() {
        return new Id(gene().map(Gene::symbol).orElse(""), keys());
    }

    /** One line per variant. */
    List<String> lines(Function<ScopedVariant, String> word) {
        return variants.size() == 1 ? List.of(word.apply(first())) : variants.stream().map(word).toList();
    }

    /**
     * The value to order by: of a pair the higher one, since a pair is as frequent as its more frequent allele and as
     * damaging as its worse one; empty where no variant has a value.
     */
    Optional<Double> highest(Function<ScopedVariant, OptionalDouble> value) {
        double highest = Double.NaN;
        for (ScopedVariant variant : variants) {
            OptionalDouble one = value.apply(variant);
            if (one.isPresent() && !(highest >= one.getAsDouble())) {
                highest = one.getAsDouble();
            }
        }
        return Double.isNaN(highest) ? Optional.empty() : Optional.of(highest);
    }
}
