/**
 * Values of single alleles of the genome (frequencies, ClinVar), stored for look-up and for joins in ascending order.
 *
 * <p>In: published VCFs. Out: files of compressed blocks with an index, mapped; a cursor that finds an allele. Keys are position
 * and alleles, compared base by base: no hash stands for an allele. Who may call: {@code knowledge}, {@code variants},
 * {@code workflow}.
 */
@NullMarked
package org.alidade.knowledge.positions;

import org.jspecify.annotations.NullMarked;
