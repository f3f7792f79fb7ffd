/**
 * The commands (design.md §5).
 *
 * <p>In: arguments. Out: files, lines on standard output, problems on standard error, an exit status: 0 done, 1 the case or
 * file has a problem, 2 wrong use. Who may call: {@code wiring}. Commands talk to the program through {@code workflow} and
 * to screens through the port {@link org.alidade.cli.Screens}.
 */
@NullMarked
package org.alidade.cli;

import org.jspecify.annotations.NullMarked;
