/**
 * Makes the sample cases: fictitious patients with reads, out of real sequence, MANE transcripts and published variants.
 *
 * <p>In: the slices of the built-in genome and the files in this package's resources. Out: case folders, byte for byte the
 * same every time. Who may call: {@code cli}. Nothing here is used when a case is read.
 */
@NullMarked
package org.alidade.samples;

import org.jspecify.annotations.NullMarked;
