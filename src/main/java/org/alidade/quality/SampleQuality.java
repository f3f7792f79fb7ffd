package org.alidade.quality;

import java.util.OptionalDouble;
import org.alidade.model.Sex;

/**
 * Figures of one sample, counted from its calls. Missing calls count as missing, never as reference.
 *
 * @param called rows with a full call
 * @param missing rows without one
 * @param meanDepth mean DP of the called rows, reads
 * @param transitionsPerTransversion ts/tv over the sample's SNVs that pass the caller's filters
 * @param xHeterozygosity share of heterozygous calls among calls with the allele on X outside the pseudo-autosomal
 *        regions, 0 to 1; empty with fewer than {@link SexFromVariants#MINIMUM_CALLS} calls
 * @param unexpectedFractions share of autosomal calls whose share of reads fits no genotype: contamination
 * @param chromosomalSex as the calls on X suggest; UNKNOWN where they do not say
 */
public record SampleQuality(String personId, String sample, int called, int missing, int heterozygous, int homozygous,
        OptionalDouble meanDepth, OptionalDouble transitionsPerTransversion, OptionalDouble xHeterozygosity,
        Sex chromosomalSex, OptionalDouble unexpectedFractions) {
}
