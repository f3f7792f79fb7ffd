package org.alidade.knowledge.build;

import org.alidade.knowledge.tables.Hashes;

/**
 * A file of a bundle that is being made.
 *
 * @param id of its source
 * @param file its path within the bundle
 * @param bytes as they will be stored
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record BuiltFile(String id, Origin origin, String file, byte[] bytes) {
    public String sha256() {
        return Hashes.sha256(bytes);
    }
}
