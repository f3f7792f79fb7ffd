/**
 * The ranked list.
 *
 * <p>In: candidates and reviews. Out: the selected candidate. Who may call: the window.
 */
@NullMarked
package org.alidade.workbench.candidates;

import org.jspecify.annotations.NullMarked;
