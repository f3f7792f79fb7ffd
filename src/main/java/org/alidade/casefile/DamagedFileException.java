package org.alidade.casefile;

import java.io.IOException;

/** The compressed data of a file are not what was written. */
public final class DamagedFileException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
