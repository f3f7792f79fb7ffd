/**
 * What a result means for its case: what a person says it explains, and what follows from class, zygosity, phase and inheritance.
 *
 * <p>In: classified variants with what a person said of each. Out: one conclusion per gene. Who may call: {@code record} and
 * everything after it.
 */
@NullMarked
package org.alidade.classification.outcome;

import org.jspecify.annotations.NullMarked;
