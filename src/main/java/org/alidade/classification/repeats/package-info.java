/**
 * Classes of tandem repeats by the thresholds of their locus.
 *
 * <p>In: a locus and a number of units. Out: normal, intermediate, reduced penetrance, pathogenic, with the thresholds and their
 * source. Who may call: {@code record} and everything after it.
 */
@NullMarked
package org.alidade.classification.repeats;

import org.jspecify.annotations.NullMarked;
