package org.alidade.knowledge.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.alidade.knowledge.tables.Tsv;

/** Writes a compact table: tab-separated, one header line, gzipped without a time stamp. */
final class TableWriter {
    private final StringBuilder text = new StringBuilder();
    private long lines;

    TableWriter(String... columns) {
        line(columns);
    }

    /** Adds a line; signs that would break the table become spaces. */
    void line(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            text.append(cells[i].replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
        }
        text.append('\n');
        lines++;
    }

    BuiltFile file(String id, String file, Origin origin) throws IOException {
        return file(id, file, origin, 0);
    }

    /** @param leftOut lines of the published file that could not be used */
    BuiltFile file(String id, String file, Origin origin, long leftOut) throws IOException {
        byte[] bytes = gzip(text.toString().getBytes(StandardCharsets.UTF_8));
        return new BuiltFile(id, origin, file, lines - 1, leftOut, new BuiltFile.Bytes(bytes));
    }

    /** A published file as it is, compressed. */
    static BuiltFile verbatim(String id, String file, Origin origin, InputFile input) throws IOException {
        try (InputStream plain = input.open()) {
            byte[] bytes = plain.readAllBytes();
            AtomicLong rows = new AtomicLong();
            Tsv.read(new ByteArrayInputStream(bytes), row -> rows.incrementAndGet());
            return new BuiltFile(id, origin, file, rows.get(), 0, new BuiltFile.Bytes(gzip(bytes)));
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new Best(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    /** Smallest rather than fastest: the tables travel with the program. */
    private static final class Best extends GZIPOutputStream {
        Best(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
