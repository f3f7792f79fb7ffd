/**
 * Criteria, points and classes.
 *
 * <p>In: {@link org.alidade.model.VariantEvidence} and a person's decisions. Out: proposed criteria with value, threshold
 * and source; points and class. Who may call: {@code record} and everything after it.
 */
@NullMarked
package org.alidade.classification;

import org.jspecify.annotations.NullMarked;
