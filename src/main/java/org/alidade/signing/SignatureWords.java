package org.alidade.signing;

/**
 * What the signature dictionary of the PDF says beside the signature itself.
 *
 * @param reason why it was signed, for instance {@code Validation biologique}
 * @param location where; may be empty
 */
public record SignatureWords(String reason, String location) {
}
