package org.alidade.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The chain of hashes through the journal: whoever changes a row must change every row behind it. */
final class JournalChain {
    /** What stands before the first row. */
    static final String BEGINNING = "0".repeat(64);

    private JournalChain() {
    }

    /** SHA-256 over the length and the bytes of every field but the hash itself, so that no two rows read alike. */
    static String hash(JournalEntry entry) {
        MessageDigest digest = sha256();
        for (String field : List.of(entry.previousHash(), Long.toString(entry.number()), entry.time().toString(),
                entry.person(), entry.act(), entry.caseId(), entry.subject(), entry.oldValue(), entry.newValue(),
                entry.programVersion(), entry.knowledge())) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
