/**
 * Progress and cancellation of long work, in plain Java.
 *
 * <p>In: reports of the work. Out: what a screen or a terminal shows; a wish to stop. Who may call: everyone.
 */
@NullMarked
package org.alidade.progress;

import org.jspecify.annotations.NullMarked;
