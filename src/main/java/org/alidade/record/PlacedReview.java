package org.alidade.record;

/** A decision with the case it was made in. */
public record PlacedReview(String caseId, VariantReview review) {
}
