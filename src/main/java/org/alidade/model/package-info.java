/**
 * Values of the domain: locus, variant, genotype, person, pedigree, phenotypic feature, gene, indication, consent, and
 * {@link org.alidade.model.VariantEvidence}, all that is known of one variant.
 *
 * <p>In: nothing. Out: immutable records, enums and sealed interfaces, without input or output. Who may call: everyone.
 */
@NullMarked
package org.alidade.model;

import org.jspecify.annotations.NullMarked;
