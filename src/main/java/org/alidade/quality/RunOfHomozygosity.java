package org.alidade.quality;

import org.alidade.model.Interval;

/**
 * A stretch of an autosome without heterozygous calls, or nearly so.
 *
 * @param interval from the first to the last homozygous call: the run itself may reach further on both sides
 * @param markers calls of the proband inside it
 * @param heterozygous how many of them are heterozygous
 * @param score {@code −10·log10} of the chance that so many homozygous calls stand in a row by accident
 */
public record RunOfHomozygosity(Interval interval, int markers, int heterozygous, double score) {
}
