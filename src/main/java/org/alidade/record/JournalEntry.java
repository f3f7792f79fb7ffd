package org.alidade.record;

import java.time.Instant;

/**
 * One row of the journal. {@code hash} is the SHA-256 over {@code previousHash} and every other field, in hexadecimal.
 */
public record JournalEntry(long number, Instant time, String person, String act, String caseId, String subject,
        String oldValue, String newValue, String programVersion, String knowledge, String previousHash, String hash) {
}
