package org.alidade.workflow.bundles;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alidade.model.Framework;
import org.alidade.record.JournalEntry;

/** Finds the cases that a bundle is still needed for: their last reading was with it, and their report is not signed. */
final class OpenReadings {
    private static final String OPENED = "open";
    private static final String SIGNED = "sign";

    private final List<JournalEntry> journal;

    /** {@code journal}: oldest row first. */
    OpenReadings(List<JournalEntry> journal) {
        this.journal = List.copyOf(journal);
    }

    /** Ids of those cases, in the order in which they were first opened. Cases of demonstration need no bundle kept. */
    List<String> with(String bundleSha256) {
        Map<String, String> readWith = new LinkedHashMap<>();
        Set<String> free = new HashSet<>();
        for (JournalEntry entry : journal) {
            if (entry.caseId().isEmpty()) {
                continue;
            }
            readWith.put(entry.caseId(), entry.knowledge());
            if (entry.act().equals(SIGNED)
                    || entry.act().equals(OPENED) && entry.subject().equals(Framework.DEMONSTRATION.name())) {
                free.add(entry.caseId());
            }
        }
        return readWith.entrySet().stream().filter(one -> one.getValue().equals(bundleSha256)).map(Map.Entry::getKey)
                .filter(id -> !free.contains(id)).toList();
    }
}
