package org.alidade.quality;

/**
 * From where on samples are not believed to be those of the persons they are said to be of.
 *
 * @param parentalOpposite highest share of opposite homozygotes of a child and a parent
 * @param xFemaleFrom share of heterozygous calls on X; {@code xMaleTo} likewise
 * @param yxMaleFrom reads on Y per read on X; {@code yxFemaleTo} likewise
 * @param duplicate kinship coefficient of one person twice, or identical twins
 * @param first of parent and child or full siblings; {@code second}, {@code third}: degrees
 * @param readsMatchFrom share of sites at which the reads show the sample's genotypes
 * @param contaminated share of calls outside the expected fractions
 * @param uniparentalMarkers fewest informative calls of a stretch that came from one parent
 * @param uniparentalLength its least length, bases
 */
public record IdentityLimits(double parentalOpposite, double xFemaleFrom, double xMaleTo, double yxMaleFrom,
        double yxFemaleTo, double duplicate, double first, double second, double third, double readsMatchFrom,
        double contaminated, int uniparentalMarkers, int uniparentalLength) {
    /** standards.md §8: KING, ngs-bits, GSvar, UpdHunter. */
    public static final IdentityLimits STANDARD = new IdentityLimits(0.03, 0.25, 0.05, 0.09, 0.06, 0.354, 0.177,
            0.0884, 0.0442, 0.9, 0.10, 15, 1_000_000);
}
