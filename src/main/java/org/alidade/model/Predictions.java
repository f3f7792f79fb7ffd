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
    public static Predictions none() {
        return new Predictions(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.empty());
    }
}
