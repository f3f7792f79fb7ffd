package org.alidade.casefile;

import java.io.IOException;

/** A file ends before its end. */
public final class TruncatedFileException extends IOException {
    private static final long serialVersionUID = 1L;

    TruncatedFileException(String message) {
        super(message);
    }

    TruncatedFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
