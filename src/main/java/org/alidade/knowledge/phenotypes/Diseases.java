package org.alidade.knowledge.phenotypes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.knowledge.tables.Text;
import org.alidade.model.Gene;

/** Annotated diseases by gene. */
final class Diseases {
    private final Map<String, List<Disease>> byGene = new HashMap<>();
    private final Map<String, List<Disease>> bySymbol = new HashMap<>();

    private Diseases() {
    }

    /** Reads the sources {@code hpo-annotations} and {@code gene-diseases}. */
    static Diseases read(TableSet tables, TermGraph graph) throws IOException {
        Map<String, Disease> diseases = new HashMap<>();
        tables.read("hpo-annotations", row -> {
            Disease disease = disease(row, graph);
            if (disease.signs().length > 0) {
                diseases.put(disease.id(), disease);
            }
        });
        Diseases result = new Diseases();
        tables.read("gene-diseases", row -> result.add(row, diseases));
        return result;
    }

    private void add(Row row, Map<String, Disease> diseases) {
        List<Disease> annotated = row.list("diseases", ',').stream().map(diseases::get).filter(Objects::nonNull)
                .toList();
        if (!annotated.isEmpty()) {
            row.optional("hgnc").ifPresent(id -> byGene.put("HGNC:" + id, annotated));
            bySymbol.putIfAbsent(row.text("symbol"), annotated);
        }
    }

    List<Disease> of(Gene gene) {
        List<Disease> known = gene.hgncId().map(byGene::get).orElse(null);
        return known != null ? known : bySymbol.getOrDefault(gene.symbol(), List.of());
    }

    /**
     * Signs are written as differences of their HPO numbers, each followed by a letter for the frequency: o obligate,
     * v very frequent, f frequent, c occasional, r very rare, x excluded, nothing where it is not stated.
     */
    private static Disease disease(Row row, TermGraph graph) throws TableFormatException {
        List<Integer> signs = new ArrayList<>();
        List<Double> frequencies = new ArrayList<>();
        int number = 0;
        for (String token : Text.split(row.text("signs"), ' ')) {
            char last = token.isEmpty() ? ' ' : token.charAt(token.length() - 1);
            boolean stated = last >= 'a';
            try {
                number += Integer.parseInt(stated ? token.substring(0, token.length() - 1) : token);
            } catch (NumberFormatException e) {
                throw new TableFormatException(row.line(), "signs", token, e);
            }
            double frequency = stated ? frequency(last) : Disease.UNKNOWN;
            if (last != 'x') {
                graph.number(TermIds.of(number)).ifPresent(term -> {
                    signs.add(term);
                    frequencies.add(frequency);
                });
            }
        }
        return new Disease(row.text("id"), row.text("name"), signs.stream().mapToInt(Integer::intValue).toArray(),
                frequencies.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Middle of HPO's ranges: obligate 100 %, very frequent 80-99, frequent 30-79, occasional 5-29, very rare 1-4. */
    private static double frequency(char letter) {
        return switch (letter) {
            case 'o' -> 1;
            case 'v' -> 0.9;
            case 'f' -> 0.55;
            case 'c' -> 0.17;
            case 'r' -> 0.025;
            default -> Disease.UNKNOWN;
        };
    }
}
