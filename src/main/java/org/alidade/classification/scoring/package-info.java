/**
 * Sheets of points beside the 28 criteria: copy-number changes (Riggs 2020) and somatic oncogenicity (Horak 2022).
 *
 * <p>In: a scheme (YAML that comes with the program), facts of a variant, a person's decisions. Out: what is proposed, the sum, the
 * class. Who may call: {@code record} and everything after it.
 */
@NullMarked
package org.alidade.classification.scoring;

import org.jspecify.annotations.NullMarked;
