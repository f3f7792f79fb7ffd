package org.alidade.variants.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

import org.alidade.knowledge.annotation.ConsequenceEngine;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.TranscriptModels;

/**
 * What consequences are worked out from.
 *
 * @param name of the transcripts with their version, for reports
 * @param sha256 of the knowledge that the transcripts come from
 * @param models asked for when a consequence is first worked out: to read what was worked out before needs none
 * @param genome must stay open as long as anything annotated with it
 */
public record ConsequenceSource(String name, String sha256, Supplier<TranscriptModels> models, Genome genome) {
    /** What a report calls the annotation. */
    public String title() {
        return "Alidade " + ConsequenceEngine.VERSION + " (" + name + ", " + genome.name() + ")";
    }

    /** Stands for everything that the result depends on beside the variants. */
    String key() {
        String text = ConsequenceEngine.VERSION + "\n" + sha256 + "\n" + name + "\n" + genome.build() + "\n"
                + genome.name();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
