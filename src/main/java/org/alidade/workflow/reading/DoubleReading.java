package org.alidade.workflow.reading;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

/**
 * Two persons read one case without seeing what the other says. The first is who asks for it; from then on everybody else
 * reads blind: on a shelf of their own in the record, until both have said that they are done.
 *
 * @param first who asked for it
 * @param second who reads blind; empty while nobody has begun
 * @param done who has finished
 */
public record DoubleReading(String first, Optional<String> second, Set<String> done) {
    private static final String ACT = "double-reading";
    private static final String ASKED = "asked";
    private static final String BEGUN = "begun";
    private static final String DONE = "done";
    private static final String ENDED = "ended";

    public DoubleReading {
        done = Set.copyOf(done);
    }

    /** The double reading of a case; empty where nobody asked for one, or it was given up. */
    static Optional<DoubleReading> read(DecisionRecord record, String caseId) {
        Optional<DoubleReading> state = Optional.empty();
        for (JournalEntry entry : record.journal(Set.of(ACT))) {
            if (entry.caseId().equals(caseId)) {
                state = after(state, entry);
            }
        }
        return state;
    }

    private static Optional<DoubleReading> after(Optional<DoubleReading> before, JournalEntry entry) {
        return switch (entry.subject()) {
            case ASKED -> Optional.of(new DoubleReading(entry.person(), Optional.empty(), Set.of()));
            case ENDED -> Optional.empty();
            case BEGUN -> before.map(state -> new DoubleReading(state.first, Optional.of(entry.person()), state.done));
            case DONE -> before.map(state -> {
                Set<String> finished = new TreeSet<>(state.done);
                finished.add(entry.person());
                return new DoubleReading(state.first, state.second, finished);
            });
            default -> before;
        };
    }

    static void ask(DecisionRecord record, String caseId, String person) {
        record.note(caseId, person, ACT, ASKED, "");
    }

    static void begin(DecisionRecord record, String caseId, String person) {
        record.note(caseId, person, ACT, BEGUN, "");
    }

    static void done(DecisionRecord record, String caseId, String person) {
        record.note(caseId, person, ACT, DONE, "");
    }

    static void end(DecisionRecord record, String caseId, String person) {
        record.note(caseId, person, ACT, ENDED, "");
    }

    /** Whether both have finished: what each said may then be seen by the other. */
    public boolean isOpen() {
        return done.contains(first) && second.filter(done::contains).isPresent();
    }

    /** Whether a person may not see what another said. */
    public boolean isBlindFor(String person) {
        return !isOpen() && !person.equals(first);
    }

    /** Whether a person is one of the two, or may still become the second. */
    public boolean mayRead(String person) {
        return person.equals(first) || second.isEmpty() || second.filter(person::equals).isPresent();
    }
}
