package org.alidade.workflow.queue;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

/** What the journal says of every case, read in one go: the journal is the only place where it stands. */
final class CaseHistory {
    static final String PRIORITY = "priority";
    static final String ASSIGN = "assign";
    static final String IMPORT = "import";
    static final String FORGET = "forget";
    private static final String CONCLUSION = "conclusion";
    private final Map<String, Map<String, JournalEntry>> newest = new HashMap<>();
    private final Map<String, JournalEntry> places = new LinkedHashMap<>();

    private CaseHistory() {
    }

    static CaseHistory read(DecisionRecord record) {
        CaseHistory history = new CaseHistory();
        for (JournalEntry entry : record.journal(Set.of("open", "sign", "write", PRIORITY, ASSIGN, IMPORT, FORGET))) {
            switch (entry.act()) {
                case IMPORT -> history.places.put(entry.newValue(), entry);
                case FORGET -> history.places.remove(entry.newValue());
                case "write" -> history.put(entry, entry.act() + " " + entry.subject());
                default -> history.put(entry, entry.act());
            }
        }
        return history;
    }

    private void put(JournalEntry entry, String kind) {
        newest.computeIfAbsent(entry.caseId(), id -> new HashMap<>()).put(kind, entry);
    }

    private Optional<JournalEntry> newest(String caseId, String kind) {
        return Optional.ofNullable(newest.getOrDefault(caseId, Map.of()).get(kind));
    }

    /** Where cases lie that were brought in, oldest first. */
    List<String> places() {
        return List.copyOf(places.keySet());
    }

    Optional<Instant> opened(String caseId) {
        return newest(caseId, "open").map(JournalEntry::time);
    }

    Optional<Instant> signed(String caseId) {
        return newest(caseId, "sign").map(JournalEntry::time);
    }

    /** When the conclusion was last written; empty where it is empty. */
    Optional<Instant> concluded(String caseId) {
        return newest(caseId, "write " + CONCLUSION).filter(entry -> !entry.newValue().isBlank())
                .map(JournalEntry::time);
    }

    Optional<String> urgency(String caseId) {
        return newest(caseId, PRIORITY).map(JournalEntry::newValue).filter(reason -> !reason.isEmpty());
    }

    Optional<String> reader(String caseId) {
        return newest(caseId, ASSIGN).map(JournalEntry::newValue).filter(name -> !name.isEmpty());
    }
}
