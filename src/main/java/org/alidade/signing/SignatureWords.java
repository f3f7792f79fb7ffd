package org.alidade.signing;

import java.util.List;

/**
 * What the PDF says beside the signature itself.
 *
 * @param reason why it was signed, for instance {@code Validation biologique}
 * @param location where; may be empty
 * @param field the empty field of the PDF to fill; empty: a field that nobody sees
 * @param shown lines of the visible block: name, quality, number, time
 */
public record SignatureWords(String reason, String location, String field, List<String> shown) {
    public SignatureWords {
        shown = List.copyOf(shown);
    }

    /** A signature that is not seen on the page. */
    public SignatureWords(String reason, String location) {
        this(reason, location, "", List.of());
    }
}
