package org.alidade.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Another program holds the workspace; the message says who and since when. */
public final class WorkspaceHeldException extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<LockHolder> holder;

    WorkspaceHeldException(Path workspace, Optional<LockHolder> holder) {
        super("the workspace " + workspace + " is in use: " + holder.map(WorkspaceHeldException::words).orElse("?"));
        this.holder = holder;
    }

    private static String words(LockHolder holder) {
        return holder.person() + (holder.station().isEmpty() ? "" : " (" + holder.station() + ")") + ", "
                + holder.since() + ", process " + holder.process();
    }

    /** Empty where its mark cannot be read. */
    public Optional<LockHolder> holder() {
        return holder;
    }
}
