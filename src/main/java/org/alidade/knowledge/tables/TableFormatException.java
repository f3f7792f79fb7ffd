package org.alidade.knowledge.tables;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A table does not hold what it should. */
public final class TableFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String column;
    private final String cell;

    public TableFormatException(long line, String column, String cell, @Nullable Throwable cause) {
        this("", line, column, cell, cause);
    }

    private TableFormatException(String file, long line, String column, String cell, @Nullable Throwable cause) {
        super((file.isEmpty() ? "" : file + ", ") + "line " + line + ", " + column + ": " + cell, cause);
        this.file = file;
        this.line = line;
        this.column = column;
        this.cell = cell;
    }

    /** The same, in a file. */
    public TableFormatException in(String name) {
        return new TableFormatException(name, line, column, cell, getCause());
    }

    /** Without its folder; empty where it is not known. */
    public String file() {
        return file;
    }

    /** Counted from 1. */
    public long line() {
        return line;
    }

    public String column() {
        return column;
    }

    /** What stands there. */
    public String cell() {
        return cell;
    }
}
