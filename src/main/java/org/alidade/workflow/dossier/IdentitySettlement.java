package org.alidade.workflow.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

/**
 * A biologist's word that samples which seemed to contradict their persons were verified. The reason may tell of parentage:
 * it stays in the journal and is never printed (pfmg.md §1.1 row 15).
 *
 * @param biologist who answers for it, by full name
 * @param dataHashes the data it was said of: with other data it no longer holds
 */
public record IdentitySettlement(String biologist, String reason, Instant time, String dataHashes) {
    private static final String ACT = "identity";
    private static final String SEPARATOR = "\n";

    /** The last word on the data that are open now; empty where there is none, or it was taken back. */
    public static Optional<IdentitySettlement> read(DecisionRecord record, String caseId, String dataHashes) {
        List<JournalEntry> entries = record.journal(Set.of(ACT)).reversed();
        return entries.stream().filter(entry -> entry.caseId().equals(caseId)).findFirst()
                .filter(entry -> entry.subject().equals(dataHashes) && !entry.newValue().isEmpty())
                .map(IdentitySettlement::read);
    }

    private static IdentitySettlement read(JournalEntry entry) {
        String[] parts = entry.newValue().split(SEPARATOR, 2);
        return new IdentitySettlement(parts[0], parts.length > 1 ? parts[1] : "", entry.time(), entry.subject());
    }

    /**
     * Journals the settlement.
     *
     * @throws IllegalArgumentException without a name and a reason
     */
    public static void settle(DecisionRecord record, String caseId, String dataHashes, String person,
            String biologist, String reason) {
        if (biologist.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a settlement has a name and a reason");
        }
        record.note(caseId, person, ACT, dataHashes, biologist.strip().replace('\n', ' ') + SEPARATOR + reason.strip());
    }

    /** Takes it back. */
    public static void reopen(DecisionRecord record, String caseId, String dataHashes, String person) {
        record.note(caseId, person, ACT, dataHashes, "");
    }
}
