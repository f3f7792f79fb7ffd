package org.alidade.progress;

/** The person stopped the work. Not an error: nothing is left behind, and nothing is shown but that it stopped. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled");
    }
}
