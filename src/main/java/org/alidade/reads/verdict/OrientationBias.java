package org.alidade.reads.verdict;

import java.util.Optional;
import org.alidade.model.VariantKey;
import org.alidade.reads.VariantReads;

/**
 * Whether the allele stands almost only in fragments of one orientation, as damage of one strand leaves it (Costello 2013,
 * doi:10.1093/nar/gks1443: oxidised guanine; deamination in fixed tissue likewise). Real variants stand in both.
 *
 * @param chance of so uneven a table under no damage, 0 to 1 (Fisher, two-sided, against the reference reads)
 * @param share of the commoner orientation among fragments with the allele, 0.5 to 1
 */
public record OrientationBias(Damage damage, double chance, double share) {
    private static final double LOWEST_CHANCE = 0.01;
    private static final double LEAST_SHARE = 0.9;
    private static final int LEAST_FRAGMENTS = 4;

    /** The damage that makes this change. Text keys: {@code evidence.damage.<NAME>}. */
    public enum Damage {
        /** C to T, or G to A: cytosine deaminated, as formalin does. */
        DEAMINATION,
        /** G to T, or C to A: guanine oxidised while the library was made. */
        OXIDATION
    }

    /** Empty where the change is made by no such damage, or too few fragments show it. */
    public static Optional<OrientationBias> of(VariantKey variant, VariantReads reads) {
        Optional<Damage> damage = damage(variant.ref() + variant.alt());
        int one = reads.alternative().firstForward();
        int other = reads.alternative().firstReverse();
        if (damage.isEmpty() || one + other < LEAST_FRAGMENTS) {
            return Optional.empty();
        }
        double chance = FisherTest.twoSided(one, other, reads.reference().firstForward(),
                reads.reference().firstReverse());
        return Optional.of(new OrientationBias(damage.get(), chance, (double) Math.max(one, other) / (one + other)));
    }

    private static Optional<Damage> damage(String change) {
        return switch (change) {
            case "CT", "GA" -> Optional.of(Damage.DEAMINATION);
            case "GT", "CA" -> Optional.of(Damage.OXIDATION);
            default -> Optional.empty();
        };
    }

    public boolean isSuspect() {
        return chance < LOWEST_CHANCE && share >= LEAST_SHARE;
    }
}
