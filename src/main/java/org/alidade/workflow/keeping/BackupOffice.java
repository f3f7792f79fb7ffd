package org.alidade.workflow.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.alidade.record.RecordBackups;
import org.alidade.record.RecordException;
import org.alidade.record.SqliteRecord;

/**
 * Backs the record up while it is open: when the station starts, in steps of time where something changed, when it ends, and
 * when a person asks. Nothing that is decided waits for it longer than the copying takes.
 */
public final class BackupOffice implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(BackupOffice.class.getName());
    private static final String ACT = "backup";
    private final SqliteRecord record;
    private final RecordRules rules;
    private final Path folder;
    private final ScheduledExecutorService schedule;
    private String backedUp = "";
    private volatile Optional<Path> last;

    /** Starts the schedule, unless the record is only a backup that is shown. */
    public BackupOffice(SqliteRecord record, Path workspace, RecordRules rules) throws IOException {
        this.record = record;
        this.rules = rules;
        this.folder = folder(workspace, rules);
        this.last = RecordBackups.newest(folder);
        this.schedule = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().daemon().name("record-backup").unstarted(work));
        if (record.shownBecauseOf().isEmpty()) {
            schedule.scheduleWithFixedDelay(this::byItself, last.isPresent() ? 1 : 0, rules.backupMinutes(),
                    TimeUnit.MINUTES);
        }
    }

    /** Where the backups of a workspace lie. */
    public static Path folder(Path workspace, RecordRules rules) {
        return rules.backupFolder().orElse(RecordBackups.folder(workspace));
    }

    private void byItself() {
        try {
            ifChanged();
        } catch (IOException | RecordException e) {
            LOG.log(Level.WARNING, "the record could not be backed up", e);
        }
    }

    private synchronized void ifChanged() throws IOException {
        String head = record.headHash();
        if (head.equals(backedUp)) {
            return;
        }
        last = Optional.of(record.backupInto(folder));
        backedUp = head;
        RecordBackups.thin(folder, rules.backupsKept());
    }

    /** The newest backup; empty where there is none yet. */
    public Optional<Path> last() {
        return last;
    }

    /** Backs up now, into the folder of backups (long). */
    public synchronized Path now() throws IOException {
        record.note("", record.person(), ACT, "record", folder.toString());
        Path made = record.backupInto(folder);
        last = Optional.of(made);
        backedUp = record.headHash();
        RecordBackups.thin(folder, rules.backupsKept());
        return made;
    }

    /** Backs up now, into a file that a person chose (long). */
    public synchronized Path into(Path file) throws IOException {
        record.note("", record.person(), ACT, "record", String.valueOf(file.getFileName()));
        record.backup(file);
        return file;
    }

    /** A last backup where something changed, then no more. */
    @Override
    public void close() {
        schedule.shutdown();
        try {
            if (!schedule.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warning("a backup is still being made");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (record.shownBecauseOf().isEmpty()) {
            byItself();
        }
    }
}
