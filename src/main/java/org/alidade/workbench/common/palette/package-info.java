/**
 * One field to find anything: acts, places, cases, and what is in the open case.
 *
 * <p>In: entries with the words they are found by. Out: those that a person's words mean, the likeliest first. Who may
 * call: the window.
 */
@NullMarked
package org.alidade.workbench.common.palette;

import org.jspecify.annotations.NullMarked;
