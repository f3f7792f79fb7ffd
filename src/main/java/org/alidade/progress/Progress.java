package org.alidade.progress;

/** Where long work says how far it is, and hears that nobody wants it any more. Implementations are thread-safe. */
public interface Progress {
    /**
     * Says how far a stage is.
     *
     * @param stage text key of the stage, {@code workflow.stage.<name>}
     * @param done units done
     * @param total units in all; 0 where it is not known
     */
    void report(String stage, long done, long total);

    /** Whether the work should stop. */
    boolean isCancelled();

    /**
     * To be called often enough that a person does not wait (a few times a second).
     *
     * @throws CancelledException if the work should stop
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }

    /** Tells nobody, and never stops. */
    static Progress none() {
        return new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
