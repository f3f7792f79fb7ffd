package org.alidade.knowledge.tables;

import java.io.IOException;

/** The tables of a bundle by the ids of their sources. */
public interface TableSet {
    boolean has(String id);

    /** The version of the source; empty where the bundle has none of that id. */
    String version(String id);

    /** Hands every line of the table to {@code reader}; none where the bundle has no such table. */
    void read(String id, RowReader reader) throws IOException;

    /** The plain, uncompressed bytes of the source's file. */
    byte[] content(String id) throws IOException;
}
