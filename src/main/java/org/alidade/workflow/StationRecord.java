package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.alidade.record.RecordBackups;
import org.alidade.record.Seat;
import org.alidade.record.SqliteRecord;
import org.alidade.record.WorkspaceHeldException;
import org.alidade.workflow.keeping.BackupOffice;
import org.alidade.workflow.keeping.RecordRules;

/** Opens the record of a station: the workspace's own, or, where another station holds that, its last backup. */
final class StationRecord {
    private StationRecord() {
    }

    /**
     * @throws WorkspaceHeldException if another station holds the workspace and there is no backup to show
     */
    static SqliteRecord open(StationSettings settings, Clock clock, String knowledge) throws IOException {
        Seat seat = new Seat(Reader.NAME, Reader.STATION);
        Path workspace = settings.workspace();
        try {
            return SqliteRecord.open(workspace, clock, seat, settings.programVersion(), knowledge);
        } catch (WorkspaceHeldException held) {
            Optional<Path> backup = RecordBackups
                    .newest(BackupOffice.folder(workspace, RecordRules.read(workspace)));
            if (backup.isEmpty()) {
                throw held;
            }
            return SqliteRecord.readOnly(workspace, backup.get(), held.holder(), clock, seat,
                    settings.programVersion(), knowledge);
        }
    }
}
