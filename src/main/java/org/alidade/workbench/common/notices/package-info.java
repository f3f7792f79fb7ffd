/**
 * What the window tells a person beside the work: what was done, what went wrong and what to do.
 *
 * <p>In: notices, failures. Out: a stack of notices in a corner, put away by a key. Who may call: every screen.
 */
@NullMarked
package org.alidade.workbench.common.notices;

import org.jspecify.annotations.NullMarked;
