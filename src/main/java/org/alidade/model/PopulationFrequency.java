package org.alidade.model;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How often an allele is seen in a reference population. Nothing is assumed: an absent value is not zero.
 *
 * @param source for instance {@code gnomAD genomes (CSQ)}
 * @param alleleFrequency over all samples, 0 to 1
 * @param maximum the highest frequency of any continental group (popmax), 0 to 1
 * @param homozygotes number of homozygotes
 * @param hemizygotes number of hemizygotes
 */
public record PopulationFrequency(String source, OptionalDouble alleleFrequency, OptionalDouble maximum,
        OptionalInt homozygotes, OptionalInt hemizygotes) {
    /** The frequency to judge rarity by: the maximum over groups where known, else over all samples. */
    public OptionalDouble highest() {
        return maximum.isPresent() ? maximum : alleleFrequency;
    }
}
