package org.alidade.knowledge.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables with quoting as RFC 4180 has it, between commas or tabs: a quoted cell may hold separators, line breaks and
 * doubled quotes. What stands above the line that names the columns is passed over.
 */
public final class Delimited {
    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final PushbackReader characters;
    private final char separator;
    private long line = 1;
    private long rowLine = 1;

    private Delimited(Reader reader, char separator) {
        this.characters = new PushbackReader(reader);
        this.separator = separator;
    }

    /**
     * Hands every line to {@code reader} and closes the stream.
     *
     * @param column one that the header names
     * @throws TableFormatException if there is no such header, a line is shorter than it, or a quoted cell has no end
     */
    public static void read(InputStream stream, String column, RowReader reader) throws IOException {
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(Tsv.plain(stream), StandardCharsets.UTF_8), BUFFER)) {
            text.mark(BUFFER / 2);
            String first = text.readLine();
            text.reset();
            new Delimited(text, first != null && first.indexOf('\t') >= 0 ? '\t' : ',').rows(column, reader);
        }
    }

    private void rows(String column, RowReader reader) throws IOException {
        Map<String, Integer> header = null;
        for (List<String> cells = next(); cells != null; cells = next()) {
            if (header == null) {
                header = cells.contains(column) ? header(cells) : null;
            } else if (cells.size() < header.size()) {
                if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                    throw new TableFormatException(rowLine, column, String.join(" ", cells), null);
                }
            } else {
                reader.read(new Row(header, cells.toArray(String[]::new), rowLine));
            }
        }
        if (header == null) {
            throw new TableFormatException(1, column, "", null);
        }
    }

    private static Map<String, Integer> header(List<String> cells) {
        Map<String, Integer> header = new HashMap<>();
        cells.forEach(cell -> header.putIfAbsent(cell, header.size()));
        return header;
    }

    /** The cells of the next line, or nothing at the end. */
    private @Nullable List<String> next() throws IOException {
        rowLine = line;
        int next = characters.read();
        if (next == END) {
            return null;
        }
        characters.unread(next);
        List<String> cells = new ArrayList<>();
        int after;
        do {
            StringBuilder cell = new StringBuilder();
            after = cell(cell);
            cells.add(cell.toString());
        } while (after == separator);
        return cells;
    }

    /** Reads one cell; gives the sign behind it: a separator, a line break or the end. */
    private int cell(StringBuilder cell) throws IOException {
        int sign = characters.read();
        if (sign == '"') {
            quoted(cell);
            sign = characters.read();
        }
        while (sign != END && sign != separator && sign != '\n') {
            if (sign != '\r') {
                cell.append((char) sign);
            }
            sign = characters.read();
        }
        line += sign == '\n' ? 1 : 0;
        return sign;
    }

    private void quoted(StringBuilder cell) throws IOException {
        for (int sign = characters.read(); sign != END; sign = characters.read()) {
            if (sign == '"') {
                int after = characters.read();
                if (after != '"') {
                    if (after != END) {
                        characters.unread(after);
                    }
                    return;
                }
            }
            line += sign == '\n' ? 1 : 0;
            cell.append((char) sign);
        }
        throw new TableFormatException(rowLine, "\"", cell.substring(0, Math.min(cell.length(), 40)), null);
    }
}
