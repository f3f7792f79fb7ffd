package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;

import org.alidade.progress.Progress;
import org.alidade.signing.ThrowAwayKey;

/** Signs a demonstration case with a key that is made for this one signature and thrown away. */
final class ThrowAwaySignature {
    private ThrowAwaySignature() {
    }

    static Path sign(CaseSession session, Path pdf, Clock clock, Progress progress) throws IOException {
        Path folder = Files.createTempDirectory("alidade-key");
        Path key = folder.resolve("throw-away.p12");
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        char[] password = HexFormat.of().formatHex(secret).toCharArray();
        try {
            ThrowAwayKey.create(key, password, "ALIDADE DEMONSTRATION", clock);
            return session.signReport(pdf, key, password, progress);
        } finally {
            Files.deleteIfExists(key);
            Files.deleteIfExists(folder);
        }
    }
}
