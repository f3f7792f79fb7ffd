/**
 * What the aligned reads show: evidence at a variant, coverage.
 *
 * <p>In: BAM or CRAM with index, and the reference for CRAM. Out: counts per sample, slices of reads. Who may call:
 * {@code filtering} and everything after it.
 */
@NullMarked
package org.alidade.reads;

import org.jspecify.annotations.NullMarked;
