package org.alidade.record;

/** The record could not be read or written. What was decided before is untouched; what was being decided is not stored. */
public sealed class RecordException extends RuntimeException permits ReadOnlyRecordException {
    private static final long serialVersionUID = 1L;

    RecordException(String message, Throwable cause) {
        super(message, cause);
    }

    RecordException(String message) {
        super(message);
    }
}
