/**
 * Rule sets as versioned data: how criteria make a class, which criteria do not count, thresholds for proposals, deviations from
 * what was published.
 *
 * <p>In: YAML that comes with the program, or a laboratory's own. Out: {@link org.alidade.classification.RuleSet}. Who may call:
 * {@code record} and everything after it.
 */
@NullMarked
package org.alidade.classification.rules;

import org.jspecify.annotations.NullMarked;
