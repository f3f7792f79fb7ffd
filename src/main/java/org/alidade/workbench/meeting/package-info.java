/**
 * One case told to colleagues on a projector: large, step by step, roles instead of names.
 *
 * <p>In: an open case. Out: steps, and the decision typed in the meeting. Who may call: the window.
 */
@NullMarked
package org.alidade.workbench.meeting;

import org.jspecify.annotations.NullMarked;
