package org.alidade.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands around an open database: the workspace it keeps, or the backup that it shows. */
sealed interface Keeping {
    /** Throws where nothing may be decided. */
    void check();

    /** A case was looked at. */
    void seen(JournalEntry row);

    /** Before the database is closed. */
    void noteEnd(Optional<JournalHead> head) throws IOException;

    void close() throws IOException;

    /** The record of this workspace. */
    record Own(Path workspace, WorkspaceLock lock) implements Keeping {
        @Override
        public void check() {
            lock.taken().ifPresent(other -> {
                throw new ReadOnlyRecordException(Optional.of(other));
            });
        }

        @Override
        public void seen(JournalEntry row) {
            // it stands in the journal
        }

        @Override
        public void noteEnd(Optional<JournalHead> head) throws IOException {
            if (head.isPresent() && lock.taken().isEmpty()) {
                Anchors.note(SqliteRecord.file(workspace), head.get().number(), head.get().hash());
            }
        }

        @Override
        public void close() throws IOException {
            lock.close();
        }
    }

    /** A backup, in a copy that is thrown away. */
    record Shown(Path copy, Optional<LockHolder> holder, UnjournalledViews views) implements Keeping {
        @Override
        public void check() {
            throw new ReadOnlyRecordException(holder);
        }

        @Override
        public void seen(JournalEntry row) {
            views.note(row);
        }

        @Override
        public void noteEnd(Optional<JournalHead> head) {
            // the rows of the copy go with it
        }

        @Override
        public void close() throws IOException {
            Path folder = copy.toAbsolutePath().getParent();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path left : files.toList()) {
                    Files.deleteIfExists(left);
                }
            }
            Files.deleteIfExists(folder);
        }
    }
}
