/** Tests of what is said of counted reads. */
@NullMarked
package org.alidade.reads.verdict;

import org.jspecify.annotations.NullMarked;
