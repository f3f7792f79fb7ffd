package org.alidade.classification.rules;

import org.alidade.model.PathogenicityClass;

/** How counted criteria make a class. */
sealed interface Combining permits PointScale, CombiningTable {
    Outcome of(Tally tally);

    /** What comes out. {@code points}: their sum, after the rules' own way with a stand-alone criterion. */
    record Outcome(int points, PathogenicityClass pathogenicity) {
    }
}
