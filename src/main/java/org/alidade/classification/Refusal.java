package org.alidade.classification;

/**
 * An accepted criterion that does not count, for it would count the same evidence twice or rests on itself.
 *
 * @param criterion left out
 * @param reason below {@code classification.refusal}
 */
public record Refusal(AppliedCriterion criterion, String reason) {
}
