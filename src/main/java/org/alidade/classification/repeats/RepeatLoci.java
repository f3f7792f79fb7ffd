package org.alidade.classification.repeats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The loci whose thresholds come with the program ({@code repeats.tsv}). */
public final class RepeatLoci {
    private static final List<RepeatLocus> ALL = read();

    private RepeatLoci() {
    }

    public static List<RepeatLocus> all() {
        return ALL;
    }

    /** By the name in a caller's catalogue, which is the gene's with or without something behind it: {@code FMR1_CGG}. */
    public static Optional<RepeatLocus> find(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replaceFirst("_.*", "");
        return ALL.stream().filter(one -> one.gene().equals(wanted)).findFirst();
    }

    private static List<RepeatLocus> read() {
        InputStream stream = RepeatLoci.class.getResourceAsStream("/org/alidade/classification/repeats.tsv");
        if (stream == null) {
            throw new IllegalStateException("repeats.tsv is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).map(RepeatLoci::locus).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("repeats.tsv cannot be read", e);
        }
    }

    private static RepeatLocus locus(String line) {
        String[] cells = line.split("\t", -1);
        return new RepeatLocus(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]),
                cells[4].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[4])),
                Integer.parseInt(cells[5]), cells[6].equals("yes"), cells[7]);
    }
}
