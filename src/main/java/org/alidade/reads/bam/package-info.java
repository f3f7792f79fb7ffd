/**
 * Depth straight from the compressed blocks of a BAM, without an object per read: some times as fast as by way of
 * {@code SAMRecord}, with the same counts.
 *
 * <p>In: a BAM, its BAI index, stretches by number of sequence. Out: reads per base. Who may call: {@code reads}.
 */
@NullMarked
package org.alidade.reads.bam;

import org.jspecify.annotations.NullMarked;
