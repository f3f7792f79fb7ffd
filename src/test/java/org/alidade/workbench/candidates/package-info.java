/** Tests of the list of candidates. */
@NullMarked
package org.alidade.workbench.candidates;

import org.jspecify.annotations.NullMarked;
