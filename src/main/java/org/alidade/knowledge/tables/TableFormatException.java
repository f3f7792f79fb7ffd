package org.alidade.knowledge.tables;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A table does not hold what it should. */
public final class TableFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    public TableFormatException(long line, String column, String cell, @Nullable Throwable cause) {
        super("line " + line + ", " + column + ": " + cell, cause);
    }
}
