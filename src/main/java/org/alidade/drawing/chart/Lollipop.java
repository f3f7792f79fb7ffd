package org.alidade.drawing.chart;

import java.util.Optional;
import org.alidade.model.Consequence;
import org.alidade.model.Impact;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.VariantKey;

/**
 * A variant on its stem above the gene.
 *
 * @param consequence on the shown transcript's gene
 * @param pathogenicity as a person classified it; empty where nobody did
 * @param kept whether every filter lets it through
 * @param name for instance the protein change
 */
public record Lollipop(VariantKey variant, Consequence consequence, Optional<PathogenicityClass> pathogenicity,
        boolean kept, String name) {
    /** What the head of the lollipop looks like. */
    public enum Head {
        /** Loss of function. */
        TRIANGLE,
        /** The protein is changed. */
        CIRCLE,
        /** Splice region. */
        DIAMOND,
        /** All others. */
        SQUARE
    }

    public Head head() {
        if (consequence.name().startsWith("SPLICE") && consequence.impact() != Impact.HIGH) {
            return Head.DIAMOND;
        }
        return switch (consequence.impact()) {
            case HIGH -> Head.TRIANGLE;
            case MODERATE -> Head.CIRCLE;
            case LOW, MODIFIER -> Head.SQUARE;
        };
    }
}
