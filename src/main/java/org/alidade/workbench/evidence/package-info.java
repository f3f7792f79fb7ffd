/**
 * What is known of the selected variant, and what a person decides of it.
 *
 * <p>In: the selected variant. Out: decisions, saved at once. Who may call: the window.
 */
@NullMarked
package org.alidade.workbench.evidence;

import org.jspecify.annotations.NullMarked;
