package org.alidade.workflow.bundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.alidade.record.JournalEntry;
import org.alidade.record.SqliteRecord;

/** The journal of a workspace that is not open: opened for each question and each row. */
public final class StoredJournal implements BundleShelf.Journal {
    private final Path workspace;
    private final Clock clock;
    private final String person;
    private final String programVersion;

    /** {@code person}: in whose name rows are written. */
    public StoredJournal(Path workspace, Clock clock, String person, String programVersion) {
        this.workspace = workspace;
        this.clock = clock;
        this.person = person;
        this.programVersion = programVersion;
    }

    private SqliteRecord open() {
        try {
            return SqliteRecord.open(workspace, clock, person, programVersion, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * None where the workspace has no record yet, and none is made.
     *
     * @throws UncheckedIOException if another program holds the record
     */
    @Override
    public List<JournalEntry> rows() {
        if (!Files.exists(SqliteRecord.file(workspace))) {
            return List.of();
        }
        try (SqliteRecord record = open()) {
            return record.journal();
        }
    }

    @Override
    public void note(String act, String subject, String oldValue, String newValue) {
        try (SqliteRecord record = open()) {
            record.note("", person, act, subject, oldValue, newValue);
        }
    }
}
