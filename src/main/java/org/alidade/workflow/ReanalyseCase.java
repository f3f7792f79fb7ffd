package org.alidade.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.alidade.record.SqliteRecord;
import org.alidade.workflow.reanalysis.CaseReading;
import org.alidade.workflow.reanalysis.CompareReadings;
import org.alidade.workflow.reanalysis.ReadingChange;

/**
 * An open case beside what its last reading saw: the first opening, or the last reanalysis. A reanalysis is kept when a person
 * (or a command) says so; from then on it is what the next one is compared with.
 */
public final class ReanalyseCase {
    private final CaseSession session;
    private final KeptReadings kept;
    private final String dataHashes;

    ReanalyseCase(CaseSession session, SqliteRecord decisions, String dataHashes) {
        this.session = session;
        this.kept = new KeptReadings(decisions);
        this.dataHashes = dataHashes;
    }

    private CaseReading now() {
        return new TakeReading(session).of(dataHashes);
    }

    /** What the case is now read with, and what is seen of it. */
    public CaseReading reading() {
        return now();
    }

    /** What is new, and why (long: up to a second); empty where nothing is. */
    public List<ReadingChange> changes() throws IOException {
        Optional<CaseReading> before = kept.newest(session.theCase().id());
        return before.map(old -> CompareReadings.between(old, now())).orElse(List.of());
    }

    /** Notes that the case was read again, and what was found; returns that. */
    public List<ReadingChange> keep() throws IOException {
        String caseId = session.theCase().id();
        return kept.keepAgain(caseId, kept.newest(caseId), now());
    }
}
