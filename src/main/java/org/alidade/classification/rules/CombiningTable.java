package org.alidade.classification.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.alidade.classification.Strength;
import org.alidade.model.PathogenicityClass;

/** Rows of counts, each enough for its class (Richards 2015, table 5, doi 10.1038/gim.2015.30). */
record CombiningTable(List<Row> rows) implements Combining {
    CombiningTable {
        rows = List.copyOf(rows);
    }

    /**
     * At least so many criteria of each strength on the side of the class.
     *
     * @param weak moderate and supporting ones together, for the benign side
     */
    record Row(PathogenicityClass makes, int veryStrong, int strong, int moderate, int supporting, int standAlone,
            int weak) {
        boolean isPathogenic() {
            return makes.isAtLeastLikelyPathogenic();
        }

        boolean holds(Tally tally) {
            return count(tally, Strength.VERY_STRONG) >= veryStrong && count(tally, Strength.STRONG) >= strong
                    && count(tally, Strength.MODERATE) >= moderate && count(tally, Strength.SUPPORTING) >= supporting
                    && count(tally, Strength.STAND_ALONE) >= standAlone
                    && count(tally, Strength.MODERATE) + count(tally, Strength.SUPPORTING) >= weak;
        }

        private int count(Tally tally, Strength strength) {
            return isPathogenic() ? tally.pathogenic(strength) : tally.benign(strength);
        }
    }

    /** Both sides satisfied contradict each other: uncertain (table 5, uncertain (ii)). */
    @Override
    public Outcome of(Tally tally) {
        Optional<PathogenicityClass> harmful = held(tally, true).max(Comparator.naturalOrder());
        Optional<PathogenicityClass> harmless = held(tally, false).min(Comparator.naturalOrder());
        PathogenicityClass made = harmful.isPresent() && harmless.isPresent()
                ? PathogenicityClass.UNCERTAIN_SIGNIFICANCE
                : harmful.or(() -> harmless).orElse(PathogenicityClass.UNCERTAIN_SIGNIFICANCE);
        return new Outcome(tally.points(0), made);
    }

    private java.util.stream.Stream<PathogenicityClass> held(Tally tally, boolean pathogenic) {
        return rows.stream().filter(row -> row.isPathogenic() == pathogenic && row.holds(tally)).map(Row::makes);
    }
}
