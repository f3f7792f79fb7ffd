/**
 * Who the patient is, why the examination was asked for, and what the filters left.
 *
 * <p>In: an open case. Out: a pane at the left. Who may call: the window.
 */
@NullMarked
package org.alidade.workbench.casepane;

import org.jspecify.annotations.NullMarked;
