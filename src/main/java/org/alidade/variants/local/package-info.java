/**
 * Consequences of the program's own: what installed transcripts and sequence say of the rows of a VCF, beside its columns.
 *
 * <p>In: the columns of a VCF, transcripts, the reference. Out: a sidecar file, keyed by the columns, the knowledge and the
 * engine's version, and evidence completed by it. Who may call: {@code variants}. It can be thrown away without loss.
 */
@NullMarked
package org.alidade.variants.local;

import org.jspecify.annotations.NullMarked;
