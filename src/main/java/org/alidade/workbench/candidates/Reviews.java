package org.alidade.workbench.candidates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.record.Dismissal;
import org.alidade.record.VariantReview;

/** The decisions of a case at one moment, so that drawing a row asks no database. */
final class Reviews {
    private final Map<VariantKey, VariantReview> byVariant;

    private Reviews(Map<VariantKey, VariantReview> byVariant) {
        this.byVariant = byVariant;
    }

    static Reviews of(List<VariantReview> reviews) {
        return new Reviews(reviews.stream().collect(Collectors.toMap(VariantReview::variant, Function.identity())));
    }

    /** The variants with a decision of any kind. */
    Set<VariantKey> variants() {
        return byVariant.keySet();
    }

    Optional<VariantReview> of(ScopedVariant variant) {
        return Optional.ofNullable(byVariant.get(variant.evidence().key()));
    }

    /** A pair of which one variant is set aside no longer explains anything: the row is set aside. */
    Optional<Dismissal> dismissal(ListedRow row) {
        return row.variants().stream().flatMap(variant -> dismissal(variant).stream()).findFirst();
    }

    Optional<Dismissal> dismissal(ScopedVariant variant) {
        return of(variant).flatMap(VariantReview::dismissal);
    }

    boolean isSetAside(ListedRow row) {
        return !byVariant.isEmpty() && dismissal(row).isPresent();
    }

    /** Whether a person has dealt with every variant of the row: looked at its reads, classified it, or set the row aside. */
    boolean isRead(ListedRow row) {
        return isSetAside(row) || row.variants().stream().allMatch(variant -> of(variant)
                .filter(review -> review.readsSeen() || review.pathogenicity().isPresent()).isPresent());
    }

    boolean areReadsSeen(ScopedVariant variant) {
        return of(variant).filter(VariantReview::readsSeen).isPresent();
    }

    /** The tags of all variants of the row, each once. */
    List<String> tags(ListedRow row) {
        return row.variants().stream().flatMap(variant -> of(variant).stream())
                .flatMap(review -> review.tags().stream()).distinct().toList();
    }

    /** The comments of the row's variants on one line. */
    String comment(ListedRow row) {
        return row.variants().stream().flatMap(variant -> of(variant).stream()).map(VariantReview::comment)
                .filter(text -> !text.isBlank()).map(text -> text.replaceAll("\\s+", " ").strip()).distinct()
                .collect(Collectors.joining(" · "));
    }

    /** Every tag in use in the case, in the order of the alphabet. */
    List<String> tagsInUse() {
        return byVariant.values().stream().flatMap(review -> review.tags().stream()).distinct().sorted().toList();
    }
}
