package org.alidade.progress;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a stage of long work will still take, as its pace so far tells: nothing in the first moments, when the pace
 * means little, and smoothed afterwards. Time is handed in, in nanoseconds of any clock that only goes forward. May be
 * called from every thread.
 */
public final class RemainingTime {
    private static final double SECOND = 1e9;
    private static final double FIRST = 2 * SECOND;
    /** Pace older than this counts for little. */
    private static final double MEMORY = 5 * SECOND;
    private String stage = "";
    private long begun;
    private long last;
    private long lastDone;
    private double pace;

    /**
     * Takes a report and tells what is left of its stage.
     *
     * @param done units done
     * @param total units in all; 0 where it is not known
     * @return empty where it cannot be told, or not yet
     */
    public synchronized Optional<Duration> left(String name, long done, long total, long nanos) {
        if (!name.equals(stage) || done < lastDone) {
            stage = name;
            begun = nanos;
            last = nanos;
            lastDone = done;
            pace = 0;
            return Optional.empty();
        }
        double passed = nanos - (double) last;
        if (passed > 0 && done > lastDone) {
            double now = (done - lastDone) / passed;
            // the first pace is taken as it is; later ones count the more, the longer they lasted
            double weight = pace == 0 ? 1 : 1 - Math.exp(-passed / MEMORY);
            pace += weight * (now - pace);
            last = nanos;
            lastDone = done;
        }
        if (total <= 0 || pace <= 0 || nanos - begun < FIRST) {
            return Optional.empty();
        }
        // since the last step some of what is left has gone by, whether or not it was reported
        double still = Math.max(0, (total - lastDone) / pace - (nanos - (double) last));
        return Optional.of(Duration.ofMillis(Math.round(still / 1e6)));
    }
}
