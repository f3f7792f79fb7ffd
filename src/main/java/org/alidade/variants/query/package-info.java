/**
 * A small engine over columns: which rows pass, in which order, how many of each kind, and where.
 *
 * <p>In: {@code variants.column} columns and dictionaries. Out: {@link org.alidade.variants.query.BitMask bit masks} of
 * rows, row numbers in an order, counts. Who may call: {@code filtering}, {@code quality} and their tests. Work is spread
 * over threads by {@link org.alidade.variants.query.Workers}, stops when its {@code Progress} is cancelled, and gives the
 * same result with any number of threads. Nothing is allocated per row.
 */
@NullMarked
package org.alidade.variants.query;

import org.jspecify.annotations.NullMarked;
