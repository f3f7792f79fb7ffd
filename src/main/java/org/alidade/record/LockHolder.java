package org.alidade.record;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Who holds a workspace.
 *
 * @param since when it was taken, as that station's clock said
 * @param beat when its program last said that it still runs
 * @param token of this one holding
 */
public record LockHolder(String person, String station, long process, Instant since, Instant beat, String token) {
    /** How often a holder says that it still runs. */
    static final Duration EVERY = Duration.ofSeconds(30);
    /** So long without a word and a holder on another station counts as gone; covers clocks that differ a little. */
    static final Duration GONE = Duration.ofMinutes(3);
    /** One whose mark cannot be read. */
    static final LockHolder UNKNOWN = new LockHolder("?", "", 0, Instant.EPOCH, Instant.EPOCH, "");
    private static final int PARTS = 6;

    String line() {
        return String.join("\t", clean(person), clean(station), Long.toString(process), since.toString(),
                beat.toString(), token);
    }

    private static String clean(String text) {
        return text.replaceAll("\\s", " ");
    }

    LockHolder at(Instant now) {
        return new LockHolder(person, station, process, since, now, token);
    }

    static Optional<LockHolder> read(String line) {
        String[] parts = line.strip().split("\t", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LockHolder(parts[0], parts[1], Long.parseLong(parts[2]), Instant.parse(parts[3]),
                    Instant.parse(parts[4]), parts[5]));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the holder still runs, where the system's own lock says nothing against taking the workspace. On this very
     * station the lock is to be believed; a network share may not pass locks on to other stations, there the beat counts.
     */
    boolean runsElsewhere(String here, Instant now) {
        boolean sameStation = station.equals(here);
        return !sameStation && Duration.between(beat, now).abs().compareTo(GONE) < 0;
    }
}
