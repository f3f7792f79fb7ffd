package org.alidade.variants.store;

/**
 * A file as it was when it was last read.
 *
 * @param sha256 in hexadecimal digits
 * @param bytes its size
 */
public record KnownVcf(String sha256, long bytes) {
}
