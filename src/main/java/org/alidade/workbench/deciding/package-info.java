/**
 * What was decided of which variant of the case.
 *
 * <p>In: an open case and its reviews. Out: the selected variant. Who may call: the window, which sets the criteria beside
 * it.
 */
@NullMarked
package org.alidade.workbench.deciding;

import org.jspecify.annotations.NullMarked;
