package org.alidade.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.alidade.record.SqliteRecord;
import org.alidade.workflow.reanalysis.CaseReading;
import org.alidade.workflow.reanalysis.CompareReadings;
import org.alidade.workflow.reanalysis.ReadingChange;
import org.alidade.workflow.reanalysis.ReadingJson;

/** The readings of a case that the record keeps: the first, and every reanalysis after it. */
final class KeptReadings {
    static final String FIRST = "first_reading";
    static final String AGAIN = "reanalyse";
    private final SqliteRecord decisions;

    KeptReadings(SqliteRecord decisions) {
        this.decisions = decisions;
    }

    Optional<CaseReading> newest(String caseId) throws IOException {
        Optional<String> kept = decisions.reading(caseId);
        return kept.isPresent() ? Optional.of(ReadingJson.read(kept.get())) : Optional.empty();
    }

    /** Keeps the first reading of a case; later ones only by a reanalysis, so that nothing new passes unseen. */
    void keepFirst(String caseId, CaseReading reading) {
        if (decisions.shownBecauseOf().isEmpty() && decisions.reading(caseId).isEmpty()) {
            decisions.saveReading(caseId, FIRST, reading.catalogue(), summary(reading, List.of()),
                    ReadingJson.write(reading));
        }
    }

    /** Keeps a reanalysis, with what it found. */
    List<ReadingChange> keepAgain(String caseId, Optional<CaseReading> before, CaseReading reading) {
        List<ReadingChange> changes = before.map(old -> CompareReadings.between(old, reading)).orElse(List.of());
        decisions.saveReading(caseId, AGAIN, reading.catalogue(), summary(reading, changes),
                ReadingJson.write(reading));
        return changes;
    }

    private static String summary(CaseReading reading, List<ReadingChange> changes) {
        long variants = changes.stream().filter(change -> !change.variant().isEmpty()).count();
        return reading.filters() + "; " + reading.kept() + " kept; " + variants + " changed";
    }
}
