package org.alidade.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alidade.model.Gene;

/** Genes of which short reads are known to miss a part, by what is missed ({@code blind-spots.tsv}). */
final class BlindSpots {
    private static final Map<String, String> KIND_OF_GENE = read();

    private BlindSpots() {
    }

    /** The genes concerned among those given, by kind. */
    static Map<String, List<String>> of(List<Gene> genes) {
        Map<String, List<String>> found = new TreeMap<>();
        for (String symbol : genes.stream().map(Gene::symbol).distinct().sorted().toList()) {
            String kinds = KIND_OF_GENE.getOrDefault(symbol, "");
            for (String kind : kinds.isEmpty() ? new String[0] : kinds.split(",")) {
                found.computeIfAbsent(kind, key -> new ArrayList<>()).add(symbol);
            }
        }
        return found;
    }

    private static Map<String, String> read() {
        Map<String, String> kinds = new TreeMap<>();
        try (InputStream stream = BlindSpots.class.getResourceAsStream("blind-spots.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("blind-spots.tsv is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t", -1))
                    .forEach(columns -> kinds.put(columns[0], columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("blind-spots.tsv cannot be read", e);
        }
        return Map.copyOf(kinds);
    }
}
