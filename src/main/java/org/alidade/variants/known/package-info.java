/**
 * What installed sources know of the rows of a VCF, frequencies and ClinVar, beside its columns.
 *
 * <p>In: the columns of a VCF, {@code KnownAlleles}. Out: a sidecar file, keyed by the columns and the sources, and evidence
 * completed by it. Who may call: {@code variants}. It can be thrown away without loss.
 */
@NullMarked
package org.alidade.variants.known;

import org.jspecify.annotations.NullMarked;
