package org.alidade.workflow.bundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.alidade.record.JournalEntry;
import org.alidade.record.SqliteRecord;

/** The journal of a workspace that is not open. */
public final class StoredJournal {
    private StoredJournal() {
    }

    /**
     * All its rows, oldest first; none where the workspace has no record yet, and none is made.
     *
     * @throws UncheckedIOException if another program holds the record
     */
    public static List<JournalEntry> of(Path workspace, Clock clock) {
        if (!Files.exists(SqliteRecord.file(workspace))) {
            return List.of();
        }
        try (SqliteRecord record = SqliteRecord.open(workspace, clock, "knowledge", "", "")) {
            return record.journal();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
