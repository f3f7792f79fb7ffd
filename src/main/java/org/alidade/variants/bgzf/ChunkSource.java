package org.alidade.variants.bgzf;

import java.io.IOException;

/** Gives a file's text in chunks to several threads. */
public interface ChunkSource extends AutoCloseable {
    /**
     * Takes the next stretch of the file for {@code chunk}; false at the end of the file. Threads wait for one another here,
     * and only here.
     *
     * @throws DamagedBlockException if the file ends too early or is damaged
     */
    boolean claim(TextChunk chunk) throws IOException;

    /**
     * Makes the text of a chunk that was claimed. Several threads at a time.
     *
     * @throws DamagedBlockException if a block is damaged
     */
    void fill(TextChunk chunk) throws IOException;

    /** Bytes of the file taken so far. */
    long position();

    /** Bytes of the whole file. */
    long size();

    /** Whether a record can be found again by its offset in the file itself. */
    boolean seekable();

    @Override
    void close() throws IOException;
}
