/**
 * What the data say of each of the 28 criteria for a germline variant.
 *
 * <p>In: {@link org.alidade.model.VariantEvidence} and what case and knowledge add to it ({@code ProposalContext}). Out: one
 * {@link org.alidade.classification.CriterionFinding} per criterion, with value, threshold and source; proposals among them. Who
 * may call: {@code record} and everything after it.
 */
@NullMarked
package org.alidade.classification.germline;

import org.jspecify.annotations.NullMarked;
