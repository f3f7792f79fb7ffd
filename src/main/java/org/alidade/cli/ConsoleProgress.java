package org.alidade.cli;

import java.io.PrintWriter;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;

/** Progress on standard error, one line that is written over; silent where nobody sits at a terminal. */
final class ConsoleProgress implements Progress {
    private final PrintWriter err;
    private final Messages messages;
    private final boolean interactive;
    private String shown = "";

    ConsoleProgress(PrintWriter err, Messages messages, boolean interactive) {
        this.err = err;
        this.messages = messages;
        this.interactive = interactive;
    }

    @Override
    public synchronized void report(String stage, long done, long total) {
        if (!interactive) {
            return;
        }
        String text = messages.text(stage) + (total > 0 ? " " + 100 * done / total + " %" : "");
        if (!text.equals(shown)) {
            err.print("\r" + text + " ".repeat(Math.max(0, shown.length() - text.length())));
            err.flush();
            shown = text;
        }
    }

    /** Clears the line. */
    synchronized void end() {
        if (!shown.isEmpty()) {
            err.print("\r" + " ".repeat(shown.length()) + "\r");
            err.flush();
            shown = "";
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
