/**
 * What came, and what is wrong with it.
 *
 * <p>In: a case folder or loose files. Out: a {@link org.alidade.casefile.Case} and a list of problems, each with its
 * remedy. Who may call: {@code variants} and everything after it. Nothing here reads a variant: only headers.
 */
@NullMarked
package org.alidade.casefile;

import org.jspecify.annotations.NullMarked;
