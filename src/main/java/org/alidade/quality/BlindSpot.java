package org.alidade.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.Gene;

/**
 * Genes of which short reads see a part badly however deep they lie: depth alone would call them covered. A list of the
 * program (genes with long copies elsewhere, after Mandelker 2016, doi:10.1038/gim.2016.58, and well-known repeats); it is
 * not complete, and a gene outside it may have dark places too.
 */
public enum BlindSpot {
    /** Another place of the genome, often a pseudogene, has nearly the same sequence. Text keys: {@code quality.blind.<NAME>}. */
    COPY_ELSEWHERE,
    /** Exons that repeat one another within the gene. */
    COPY_WITHIN,
    /** A variable number of long repeats. */
    VNTR,
    /** A short repeat whose expansion is the disease. */
    EXPANSION,
    /** A stretch of low complexity. */
    LOW_COMPLEXITY;

    private static final String FILE = "blind-spots.tsv";

    /** Of a gene by its symbol; empty where the list does not name it. */
    public static Optional<BlindSpot> of(Gene gene) {
        return Optional.ofNullable(Listed.GENES.get(gene.symbol()));
    }

    /** Read when the first gene is asked for. */
    private static final class Listed {
        private static final Map<String, BlindSpot> GENES = read();

        private static Map<String, BlindSpot> read() {
            Map<String, BlindSpot> genes = new LinkedHashMap<>();
            try (InputStream stream = BlindSpot.class.getResourceAsStream(FILE)) {
                if (stream == null) {
                    throw new IllegalStateException(FILE + " is missing from the program");
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                        .forEach(fields -> genes.put(fields[0], valueOf(fields[1])));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Collections.unmodifiableMap(genes);
        }
    }
}
