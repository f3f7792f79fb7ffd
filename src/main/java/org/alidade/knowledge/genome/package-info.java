/**
 * Reference sequence by contig and interval.
 *
 * <p>In: FASTA files or the slices of the built-in bundle. Out: bases. Who may call: casefile, variants, reads, viewer, samples.
 */
@NullMarked
package org.alidade.knowledge.genome;

import org.jspecify.annotations.NullMarked;
