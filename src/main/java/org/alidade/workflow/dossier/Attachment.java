package org.alidade.workflow.dossier;

import java.nio.file.Path;

/**
 * A file kept with a case.
 *
 * @param id hash of its bytes, SHA-256 in hexadecimal
 * @param name as it was named where it came from
 * @param personId whom it is about; empty for the whole case
 * @param file where its copy lies in the workspace
 */
public record Attachment(String id, String name, Kind kind, String personId, Path file) {
    /** What is attached. */
    public enum Kind {
        CONSENT, LETTER, IMAGING, PHOTO, REPORT, OTHER
    }

    /** Whether the screen can draw it by itself. */
    public boolean isPicture() {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return lower.endsWith(".png") || lower.endsWith(".jpg") || lower.endsWith(".jpeg") || lower.endsWith(".gif");
    }
}
