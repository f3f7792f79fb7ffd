package org.alidade.record;

import java.util.Optional;

/** Nothing can be decided here: another station holds the workspace, and this one shows its last backup. */
public final class ReadOnlyRecordException extends RecordException {
    private static final long serialVersionUID = 1L;

    ReadOnlyRecordException(Optional<LockHolder> holder) {
        super("the record is read only; " + holder.map(LockHolder::person).orElse("?") + " holds the workspace");
    }
}
