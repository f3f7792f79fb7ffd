package org.alidade.workflow;

import java.util.List;
import java.util.Optional;

import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

/** The biologist's conclusion of a case and what follows from it; every state of it is a journal entry. */
public record Conclusion(String conclusion, String conduct) {
    private static final String SUBJECT_CONCLUSION = "conclusion";
    private static final String SUBJECT_CONDUCT = "conduct";
    private static final String ACT = "write";

    /** The latest state; empty texts where nothing was written. */
    static Conclusion read(DecisionRecord record, String caseId) {
        List<JournalEntry> journal = record.journal();
        return new Conclusion(latest(journal, caseId, SUBJECT_CONCLUSION), latest(journal, caseId, SUBJECT_CONDUCT));
    }

    private static String latest(List<JournalEntry> journal, String caseId, String subject) {
        return journal.reversed().stream().filter(entry -> entry.act().equals(ACT))
                .filter(entry -> entry.caseId().equals(caseId) && entry.subject().equals(subject)).findFirst()
                .map(JournalEntry::newValue).orElse("");
    }

    /** Writes what has changed. */
    void write(DecisionRecord record, String caseId, String person) {
        Conclusion before = read(record, caseId);
        if (!before.conclusion().equals(conclusion)) {
            record.note(caseId, person, ACT, SUBJECT_CONCLUSION, conclusion);
        }
        if (!before.conduct().equals(conduct)) {
            record.note(caseId, person, ACT, SUBJECT_CONDUCT, conduct);
        }
    }

    public Optional<String> conclusionText() {
        return Optional.of(conclusion).filter(text -> !text.isBlank());
    }

    public Optional<String> conductText() {
        return Optional.of(conduct).filter(text -> !text.isBlank());
    }
}
