package org.alidade.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alidade.record.JournalVerdict;
import org.alidade.record.JournalVerifier;
import org.alidade.signing.PdfVerifier;
import org.alidade.signing.SignatureVerdict;
import org.alidade.text.Messages;

/** Tells whether a signed PDF or a journal is as it was. */
public final class VerifyFile {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private VerifyFile() {
    }

    /** Whether the file is intact, and the sentences that say so or what was altered. */
    public record Outcome(boolean intact, List<String> lines) {
        public Outcome {
            lines = List.copyOf(lines);
        }
    }

    /** The kind of file is told from its first bytes. */
    public static Outcome verify(Path file, Messages messages) throws IOException {
        return verify(file, List.of(), messages);
    }

    /** The same; {@code anchors}: hashes printed in reports, which the journal must hold. */
    public static Outcome verify(Path file, List<String> anchors, Messages messages) throws IOException {
        if (!Files.isReadable(file)) {
            return new Outcome(false, List.of(messages.text("workflow.verify.unreadable", file.toString())));
        }
        if (startsWith(file, SQLITE)) {
            JournalVerdict verdict = JournalVerifier.verify(file, anchors);
            return new Outcome(verdict.intact(), verdict.lines(messages));
        }
        SignatureVerdict verdict = PdfVerifier.verify(file);
        return new Outcome(verdict.intact(), verdict.lines(messages));
    }

    private static boolean startsWith(Path file, byte[] magic) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(magic.length), magic);
        }
    }
}
