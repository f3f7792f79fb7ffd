/**
 * One record of a VCF as one {@code VariantEvidence} per alternative allele: the truth that columns mirror.
 *
 * <p>In: lines of one VCF and its header. Out: {@code VariantEvidence}, reference blocks, typed values of any field, and a
 * list of problems. Who may call: {@code variants} and its other parts. The rules stand in
 * {@code docs/variant-semantics.md}.
 */
@NullMarked
package org.alidade.variants.record;

import org.jspecify.annotations.NullMarked;
