package org.alidade.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who looked at which case while another station held the record: noted beside it, and taken into the journal by the next
 * program that may write.
 */
final class UnjournalledViews {
    /** Acts that look and change nothing, or only narrow what may be seen. */
    static final List<String> ACTS = List.of("filter", "read_under", "declare_public", "consent_imported",
            "consent_taken_back");
    static final String ACT = "seen_read_only";
    private static final String FOLDER = "seen-read-only";
    private static final int PARTS = 5;

    private final Path file;

    UnjournalledViews(Path workspace) {
        this.file = workspace.resolve(FOLDER).resolve(UUID.randomUUID() + ".tsv");
    }

    /** On disk when it returns. */
    void note(JournalEntry row) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            String line = Stream.of(row.time().toString(), row.person(), row.act(), row.caseId(), row.subject())
                    .map(text -> text.replaceAll("\\s", " ")).reduce((one, other) -> one + "\t" + other).orElse("");
            Files.writeString(file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new RecordException("that this case was looked at could not be noted: " + e.getMessage(), e);
        }
    }

    /** Takes what others noted into the journal; a file that is being written stays until the next time. */
    static void takeIn(Path workspace, Ledger ledger) throws IOException {
        Path folder = workspace.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(one -> String.valueOf(one.getFileName()).endsWith(".tsv")).sorted().toList();
        }
        for (Path one : files) {
            List<String> lines = Files.readAllLines(one, StandardCharsets.UTF_8);
            ledger.inTransaction(() -> {
                for (String line : lines) {
                    String[] parts = line.split("\t", -1);
                    if (parts.length == PARTS) {
                        ledger.append(parts[1], ACT, parts[3], parts[2] + " " + parts[4], "", parts[0]);
                    }
                }
                return true;
            });
            Files.delete(one);
        }
    }
}
