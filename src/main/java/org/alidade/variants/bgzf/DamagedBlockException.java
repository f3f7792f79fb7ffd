package org.alidade.variants.bgzf;

import java.io.IOException;

/** The compressed data of a file end too early, or are not what was written. */
public final class DamagedBlockException extends IOException {
    private static final long serialVersionUID = 1L;
    private final long offset;
    private final boolean truncated;

    DamagedBlockException(String message, long offset, boolean truncated) {
        super(message + " at byte " + offset);
        this.offset = offset;
        this.truncated = truncated;
    }

    /** Where the damaged block begins, in bytes of the file from 0; where the file ends, if it is truncated. */
    public long offset() {
        return offset;
    }

    /** Whether the file ends before its end. */
    public boolean truncated() {
        return truncated;
    }
}
