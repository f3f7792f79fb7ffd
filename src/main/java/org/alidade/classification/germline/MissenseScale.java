package org.alidade.classification.germline;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.classification.Criterion;
import org.alidade.classification.Strength;
import org.alidade.model.VariantEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Calibrated limits of missense predictors: REVEL and CADD from Pejaver 2022 (doi 10.1016/j.ajhg.2022.10.013, table 2),
 * AlphaMissense from Bergquist 2024. NaN where the tool reaches no such strength.
 */
public enum MissenseScale {
    REVEL("REVEL", new double[]{.003, .016, .183, .290}, new double[]{.644, .773, .932}), //
    ALPHA_MISSENSE("AlphaMissense", new double[]{Double.NaN, Double.NaN, .099, .169}, new double[]{.792, .906, .990}), //
    CADD("CADD", new double[]{Double.NaN, .15, 17.3, 22.7}, new double[]{25.3, 28.1, Double.NaN});

    private static final Strength[] BENIGN = {Strength.VERY_STRONG, Strength.STRONG, Strength.MODERATE,
            Strength.SUPPORTING};
    private static final Strength[] PATHOGENIC = {Strength.SUPPORTING, Strength.MODERATE, Strength.STRONG};

    private final String tool;
    private final double[] benignUpTo;
    private final double[] pathogenicFrom;

    MissenseScale(String tool, double[] benignUpTo, double[] pathogenicFrom) {
        this.tool = tool;
        this.benignUpTo = benignUpTo;
        this.pathogenicFrom = pathogenicFrom;
    }

    /** A criterion at a strength. */
    record Graded(Criterion criterion, Strength strength) {
    }

    public String tool() {
        return tool;
    }

    /** By the tool's name, in any case. */
    public static Optional<MissenseScale> parse(String text) {
        String wanted = text.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
        for (MissenseScale scale : values()) {
            if (scale.tool.toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }

    OptionalDouble score(VariantEvidence evidence) {
        return switch (this) {
            case REVEL -> evidence.predictions().revel();
            case ALPHA_MISSENSE -> evidence.predictions().alphaMissense();
            case CADD -> evidence.predictions().caddPhred();
        };
    }

    /** Empty between the limits of both sides. */
    Optional<Graded> grade(double score) {
        @Nullable
        Strength strength = null;
        for (int i = 0; i < PATHOGENIC.length; i++) {
            if (score >= pathogenicFrom[i]) {
                strength = PATHOGENIC[i];
            }
        }
        if (strength != null) {
            return Optional.of(new Graded(Criterion.PP3, strength));
        }
        for (int i = 0; i < BENIGN.length; i++) {
            if (score <= benignUpTo[i]) {
                return Optional.of(new Graded(Criterion.BP4, BENIGN[i]));
            }
        }
        return Optional.empty();
    }
}
