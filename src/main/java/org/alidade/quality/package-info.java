/**
 * Whether the data are good enough to be believed, and belong to the persons they are said to belong to.
 *
 * <p>In: variant table, reads, pedigree. Out: figures per sample and a verdict of identity. Who may call:
 * {@code workflow} and after. Details of parentage are for the biologist alone; everyone else reads the verdict.
 */
@NullMarked
package org.alidade.quality;

import org.jspecify.annotations.NullMarked;
