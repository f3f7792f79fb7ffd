package org.alidade.record;

import java.util.List;
import java.util.Optional;

import org.alidade.text.Messages;

/**
 * What became of checking a journal.
 *
 * @param entries how many rows it has
 * @param head hash of the newest row
 * @param finding what is wrong first; empty when the journal is intact
 */
public record JournalVerdict(long entries, String head, Optional<Finding> finding) {
    /** {@code key}: {@code record.journal.<name>}. */
    public record Finding(String key, List<String> arguments) {
        public Finding {
            arguments = List.copyOf(arguments);
        }
    }

    public boolean intact() {
        return finding.isEmpty();
    }

    /** The verdict in sentences. */
    public List<String> lines(Messages messages) {
        return finding.map(found -> List.of(messages.sentence(found.key(), found.arguments())))
                .orElse(List.of(messages.text("record.journal.intact", entries, head)));
    }
}
