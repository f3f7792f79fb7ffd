package org.alidade.workflow;

import java.util.Optional;

import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

/** What was decided in a meeting about a case, and by whom; every state of it is a journal entry. */
public record MeetingDecision(String decision, String present) {
    private static final String ACT = "meeting";
    private static final String SUBJECT_DECISION = "decision";
    private static final String SUBJECT_PRESENT = "present";

    /** The latest state; empty texts where nothing was decided. */
    static MeetingDecision read(DecisionRecord record, String caseId) {
        return new MeetingDecision(latest(record, caseId, SUBJECT_DECISION).orElse(""),
                latest(record, caseId, SUBJECT_PRESENT).orElse(""));
    }

    private static Optional<String> latest(DecisionRecord record, String caseId, String subject) {
        return record.journal().reversed().stream().filter(entry -> entry.act().equals(ACT))
                .filter(entry -> entry.caseId().equals(caseId) && entry.subject().equals(subject)).findFirst()
                .map(JournalEntry::newValue);
    }

    /** Writes what has changed. */
    void write(DecisionRecord record, String caseId, String person) {
        MeetingDecision before = read(record, caseId);
        if (!before.present().equals(present)) {
            record.note(caseId, person, ACT, SUBJECT_PRESENT, present);
        }
        if (!before.decision().equals(decision)) {
            record.note(caseId, person, ACT, SUBJECT_DECISION, decision);
        }
    }
}
