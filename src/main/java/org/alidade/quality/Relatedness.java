package org.alidade.quality;

import java.util.OptionalDouble;

/**
 * How closely two samples of one file are related by their calls, and by the pedigree. For the biologist alone.
 *
 * @param heterozygous heterozygous calls of both, summed
 * @param shared sites at which both are heterozygous
 * @param opposite sites at which they are homozygous for different alleles (IBS0)
 * @param sites autosomal sites at which both are called
 * @param expected kinship coefficient of the pedigree
 */
public record Relatedness(String onePerson, String otherPerson, int heterozygous, int shared, int opposite, int sites,
        double expected) {
    /** Fewer heterozygous calls conclude nothing. */
    public static final int MINIMUM_HETEROZYGOUS = 400;

    /** KING (Manichaikul 2010, doi:10.1093/bioinformatics/btq559); empty with too few calls. */
    public OptionalDouble kinship() {
        return heterozygous < MINIMUM_HETEROZYGOUS
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (shared - 2 * opposite) / heterozygous);
    }
}
