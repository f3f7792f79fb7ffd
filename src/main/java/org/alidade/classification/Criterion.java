package org.alidade.classification;

import java.util.Locale;
import java.util.Optional;

/** The 28 criteria of Richards 2015 (doi 10.1038/gim.2015.30) with their default strength. */
public enum Criterion {
    PVS1(Strength.VERY_STRONG), //
    PS1(Strength.STRONG), PS2(Strength.STRONG), PS3(Strength.STRONG), PS4(Strength.STRONG), //
    PM1(Strength.MODERATE), PM2(Strength.MODERATE), PM3(Strength.MODERATE), PM4(Strength.MODERATE), //
    PM5(Strength.MODERATE), PM6(Strength.MODERATE), //
    PP1(Strength.SUPPORTING), PP2(Strength.SUPPORTING), PP3(Strength.SUPPORTING), PP4(Strength.SUPPORTING), //
    PP5(Strength.SUPPORTING), //
    BA1(Strength.STAND_ALONE), //
    BS1(Strength.STRONG), BS2(Strength.STRONG), BS3(Strength.STRONG), BS4(Strength.STRONG), //
    BP1(Strength.SUPPORTING), BP2(Strength.SUPPORTING), BP3(Strength.SUPPORTING), BP4(Strength.SUPPORTING), //
    BP5(Strength.SUPPORTING), BP6(Strength.SUPPORTING), BP7(Strength.SUPPORTING);

    private final Strength defaultStrength;

    Criterion(Strength defaultStrength) {
        this.defaultStrength = defaultStrength;
    }

    public Strength defaultStrength() {
        return defaultStrength;
    }

    /** Whether it speaks for a pathogenic effect. */
    public boolean isPathogenic() {
        return name().startsWith("P");
    }

    public static Optional<Criterion> parse(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        for (Criterion criterion : values()) {
            if (criterion.name().equals(upper)) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }
}
