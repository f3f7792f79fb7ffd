package org.alidade.progress;

/** Progress of work that nobody wants any more. */
public final class Stopped implements Progress {
    @Override
    public void report(String stage, long done, long total) {
        // nobody looks
    }

    @Override
    public boolean isCancelled() {
        return true;
    }
}
