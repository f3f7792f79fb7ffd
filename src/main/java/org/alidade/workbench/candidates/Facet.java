package org.alidade.workbench.candidates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.PathogenicityClass;
import org.alidade.record.VariantReview;

/** What the rows of a list are counted by and narrowed to. A row may have several values of a kind, as a pair has. */
public enum Facet {
    GENE, IMPACT, TYPE, MODEL, CLASS;

    /** The value of a row on which no person decided a class. */
    static final String UNCLASSIFIED = "";

    /** The values of a row, each once: a gene's symbol, names of constants, the number of a class. */
    List<String> of(ListedRow row, Reviews reviews) {
        return switch (this) {
            case GENE -> row.gene().map(Gene::symbol).filter(name -> !name.isEmpty()).stream().toList();
            case IMPACT -> row.variants().stream().flatMap(Facet::impact).distinct().toList();
            case TYPE -> row.variants().stream().map(one -> one.evidence().type().name()).distinct().toList();
            case MODEL -> model(row).map(match -> match.model().name()).stream().toList();
            case CLASS -> row.variants().stream().map(one -> given(one, reviews)).distinct().toList();
        };
    }

    private static Stream<String> impact(ScopedVariant variant) {
        return variant.gene().flatMap(variant.evidence()::chosen).or(variant.evidence()::chosen)
                .map(consequence -> consequence.worst().impact().name()).stream();
    }

    private static Optional<InheritanceMatch> model(ListedRow row) {
        return row.candidate().map(candidate -> candidate.inheritance())
                .orElseGet(() -> row.first().inheritance().stream().findFirst());
    }

    private static String given(ScopedVariant variant, Reviews reviews) {
        return reviews.of(variant).flatMap(VariantReview::pathogenicity).map(PathogenicityClass::name)
                .orElse(UNCLASSIFIED);
    }
}
