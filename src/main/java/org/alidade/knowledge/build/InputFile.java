package org.alidade.knowledge.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.alidade.knowledge.tables.Delimited;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.knowledge.tables.RowReader;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.Text;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.GenomeBuild;

/**
 * A published file whose content is known.
 *
 * @param build the assembly its places are of; empty where it holds none, or does not say
 * @param sha256 of its plain, uncompressed content
 */
public record InputFile(Path path, SourceKind kind, Optional<GenomeBuild> build, String sha256) {
    public static InputFile of(Path path, SourceKind kind, Optional<GenomeBuild> build) throws IOException {
        try (InputStream plain = Tsv.plain(Files.newInputStream(path))) {
            return new InputFile(path, kind, build, Hashes.sha256(plain));
        }
    }

    /** The plain content. The caller closes the stream. */
    public InputStream open() throws IOException {
        return Tsv.plain(Files.newInputStream(path));
    }

    /**
     * Hands every line of a plain table to {@code reader}.
     *
     * @throws TableFormatException with the name of this file
     */
    void rows(RowReader reader) throws IOException {
        try {
            Tsv.read(open(), reader);
        } catch (TableFormatException e) {
            throw e.in(name());
        }
    }

    /** The same for a table with quoted cells, whose header names {@code column}. */
    void quotedRows(String column, RowReader reader) throws IOException {
        try {
            Delimited.read(open(), column, reader);
        } catch (TableFormatException e) {
            throw e.in(name());
        }
    }

    /**
     * Hands the cells of every line of a BED file to {@code reader}; lines of comment, {@code track} and {@code browser} are
     * passed over.
     *
     * @param least number of cells that a line must have
     */
    void cells(int least, Consumer<String[]> reader) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#") || line.startsWith("track") || line.startsWith("browser")) {
                    continue;
                }
                String[] cells = Text.split(line, '\t');
                if (cells.length < least) {
                    throw new TableFormatException(number, "BED", line, null).in(name());
                }
                reader.accept(cells);
            }
        }
    }

    /** Without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
