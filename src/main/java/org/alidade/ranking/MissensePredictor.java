package org.alidade.ranking;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.model.Predictions;

/**
 * Scores of missense predictors as likelihood ratios, in the intervals calibrated by ClinGen (Pejaver 2022,
 * doi:10.1016/j.ajhg.2022.10.013; AlphaMissense: Bergquist 2025, doi:10.1016/j.gim.2025.101402): supporting, moderate and
 * strong evidence multiply the odds by 2.08, 4.33 and 18.7 (Tavtigian 2018). One predictor counts, never two: they have
 * learnt from the same.
 */
enum MissensePredictor {
    REVEL("REVEL", new double[]{0.016, 0.183, 0.290}, new double[]{0.644, 0.773, 0.932}), //
    ALPHA_MISSENSE("AlphaMissense", new double[]{Double.NEGATIVE_INFINITY, 0.099, 0.169},
            new double[]{0.792, 0.906, 0.990}), //
    CADD("CADD", new double[]{0.15, 17.3, 22.7}, new double[]{25.3, 28.1, Double.POSITIVE_INFINITY});

    private static final double SUPPORTING = StrictMath.log(2.08);
    private static final double MODERATE = StrictMath.log(4.33);
    private static final double STRONG = StrictMath.log(18.7);

    private final String text;
    private final double[] harmlessUpTo;
    private final double[] harmfulFrom;

    MissensePredictor(String text, double[] harmlessUpTo, double[] harmfulFrom) {
        this.text = text;
        this.harmlessUpTo = harmlessUpTo;
        this.harmfulFrom = harmfulFrom;
    }

    /** A predictor's score and the natural logarithm of its likelihood ratio. */
    record Judged(MissensePredictor predictor, double score, double logRatio) {
        String predictorName() {
            return predictor.text;
        }
    }

    /** REVEL, else AlphaMissense, else CADD. */
    static Optional<Judged> of(Predictions predictions) {
        return REVEL.judge(predictions.revel()).or(() -> ALPHA_MISSENSE.judge(predictions.alphaMissense()))
                .or(() -> CADD.judge(predictions.caddPhred()));
    }

    private Optional<Judged> judge(OptionalDouble score) {
        return score.isEmpty()
                ? Optional.empty()
                : Optional.of(new Judged(this, score.getAsDouble(), logRatio(score.getAsDouble())));
    }

    double logRatio(double score) {
        if (score >= harmfulFrom[0]) {
            return score >= harmfulFrom[2] ? STRONG : score >= harmfulFrom[1] ? MODERATE : SUPPORTING;
        }
        if (score <= harmlessUpTo[2]) {
            return score <= harmlessUpTo[0] ? -STRONG : score <= harmlessUpTo[1] ? -MODERATE : -SUPPORTING;
        }
        return 0;
    }
}
