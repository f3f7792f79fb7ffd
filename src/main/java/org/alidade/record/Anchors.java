package org.alidade.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.alidade.record.JournalVerdict.Finding;

/**
 * Hashes of rows noted outside the journal: in the reports that were printed, in the backups, and in a file beside the record.
 * A journal whose end was cut off and made to look whole no longer holds them.
 */
final class Anchors {
    private static final String FILE = "record.anchors";
    /** A printed hash may be typed in part; so many characters name one row. */
    private static final int TYPED = 12;

    private Anchors() {
    }

    /** One hash that the journal must hold; {@code number} 0 where it is not known. */
    record Anchor(String where, long number, String hash) {
    }

    /** Notes the newest row beside the record. */
    static void note(Path record, long number, String hash) throws IOException {
        if (number > 0) {
            Files.writeString(record.resolveSibling(FILE), number + "\t" + hash + "\n", StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** What lies beside a record: its own notes, and the heads of its backups. */
    static List<Anchor> beside(Path record) throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        Path notes = record.toAbsolutePath().resolveSibling(FILE);
        if (Files.isReadable(notes)) {
            for (String line : Files.readAllLines(notes, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\t", -1);
                if (parts.length == 2 && parts[0].matches("\\d{1,18}")) {
                    anchors.add(new Anchor(FILE, Long.parseLong(parts[0]), parts[1]));
                }
            }
        }
        Path folder = record.toAbsolutePath().resolveSibling("backups");
        for (Path backup : RecordBackups.all(folder)) {
            JournalHead.of(backup).ifPresent(head -> anchors
                    .add(new Anchor(String.valueOf(backup.getFileName()), head.number(), head.hash())));
        }
        return anchors;
    }

    /** The first anchor that the journal does not hold, by number. */
    static Optional<Finding> missing(List<JournalEntry> entries, List<Anchor> anchors) {
        Map<Long, String> hashes = new HashMap<>();
        entries.forEach(entry -> hashes.put(entry.number(), entry.hash()));
        return anchors.stream().filter(anchor -> !isHeld(anchor, hashes))
                .min(java.util.Comparator.comparingLong(Anchor::number))
                .map(anchor -> anchor.number() == 0
                        ? new Finding("record.journal.anchor", List.of(anchor.hash()))
                        : new Finding("record.journal.cut", List.of(Long.toString(anchor.number()), anchor.where())));
    }

    private static boolean isHeld(Anchor anchor, Map<Long, String> hashes) {
        if (anchor.number() > 0) {
            return anchor.hash().equals(hashes.get(anchor.number()));
        }
        String typed = anchor.hash().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return typed.equals(JournalChain.BEGINNING)
                || typed.length() >= TYPED && hashes.values().stream().anyMatch(hash -> hash.startsWith(typed));
    }
}
