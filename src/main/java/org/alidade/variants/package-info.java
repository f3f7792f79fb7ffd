/**
 * The variant table: every record of a case's VCFs, split by allele, in columns on disk.
 *
 * <p>In: VCFs of a case. Out: a columnar file, opened by memory map. Who may call: only {@code filtering} and
 * {@code quality} open a table (design.md §2); {@code workflow} prepares it. Nothing that a person decided is in it; it can
 * be thrown away without loss.
 */
@NullMarked
package org.alidade.variants;

import org.jspecify.annotations.NullMarked;
