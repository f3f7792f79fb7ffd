/**
 * Puts the program together by constructors.
 *
 * <p>In: arguments, environment. Out: a running program. Who may call: {@code Main}. The outermost boundary: the only place
 * that catches everything, and that asks for the machine's locale, time zone and clock.
 */
@NullMarked
package org.alidade.wiring;

import org.jspecify.annotations.NullMarked;
