/**
 * Columns of a variant table: numbers of one kind, one per row, outside the heap (in a memory map or in native memory),
 * and dictionaries of the values that repeat.
 *
 * <p>In: memory segments that {@code variants.store} maps, or arrays. Out: {@code get(row)}, whether a row is missing, and
 * dictionary entries. Who may call: {@code variants}, {@code filtering} and {@code quality}. Immutable; may be read from
 * several threads. Rows count from 0.
 */
@NullMarked
package org.alidade.variants.column;

import org.jspecify.annotations.NullMarked;
