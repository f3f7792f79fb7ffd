package org.alidade.knowledge.tables;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads tab-separated tables, compressed or not. The first line that holds a tab names the columns; a {@code #} before it
 * and lines of comment above it are passed over. There is no quoting.
 */
public final class Tsv {
    private static final int BUFFER = 1 << 16;

    private Tsv() {
    }

    /** The plain bytes of a stream that may be gzipped. */
    public static InputStream plain(InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, BUFFER);
        buffered.mark(2);
        boolean gzipped = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return gzipped ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }

    /** Hands every line to {@code reader} and closes the stream. */
    public static void read(InputStream stream, RowReader reader) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(plain(stream), StandardCharsets.UTF_8), BUFFER)) {
            Map<String, Integer> header = null;
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (header == null) {
                    header = header(line);
                } else if (!line.isEmpty()) {
                    reader.read(new Row(header, Text.split(line, '\t'), number));
                }
            }
        }
    }

    /** The columns a line names, or nothing where it is a comment above the table. */
    private static @Nullable Map<String, Integer> header(String line) {
        // genes_to_phenotype.txt of 2023 writes its header as «#Format: a<tab>b».
        String names = line.replace("<tab>", "\t").replace("#Format: ", "");
        if (names.indexOf('\t') < 0) {
            return null;
        }
        Map<String, Integer> header = new HashMap<>();
        for (String name : Text.split(names.startsWith("#") ? names.substring(1) : names, '\t')) {
            header.putIfAbsent(name, header.size());
        }
        return header;
    }
}
