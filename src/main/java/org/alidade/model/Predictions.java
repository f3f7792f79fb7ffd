package org.alidade.model;

import java.util.OptionalDouble;

/**
 * Scores of predictors, each on its own scale.
 *
 * @param revel 0 to 1
 * @param caddPhred 0 to 99
 * @param spliceAi highest delta score, 0 to 1
 * @param alphaMissense 0 to 1
 */
public record Predictions(OptionalDouble revel, OptionalDouble caddPhred, OptionalDouble spliceAi,
        OptionalDouble alphaMissense) {
    /** Each of these, or where it is missing that of {@code others}. */
    public Predictions or(Predictions others) {
        return new Predictions(revel.isPresent() ? revel : others.revel,
                caddPhred.isPresent() ? caddPhred : others.caddPhred,
                spliceAi.isPresent() ? spliceAi : others.spliceAi,
                alphaMissense.isPresent() ? alphaMissense : others.alphaMissense);
    }

    public static Predictions none() {
        return new Predictions(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.empty());
    }
}
