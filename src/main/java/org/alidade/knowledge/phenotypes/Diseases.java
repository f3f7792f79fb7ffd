package org.alidade.knowledge.phenotypes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.knowledge.tables.Text;
import org.alidade.model.Gene;
import org.alidade.model.ModeOfInheritance;

/** Annotated diseases, the genes that cause them, and how both are found. */
final class Diseases {
    private final List<Disease> diseases = new ArrayList<>();
    private final List<Integer> genesOfDisease = new ArrayList<>();
    private final List<AnnotatedGene> genes = new ArrayList<>();
    private final Map<String, Integer> geneByHgnc = new HashMap<>();
    private final Map<String, Integer> geneBySymbol = new HashMap<>();
    private final Map<String, Set<ModeOfInheritance>> modesByHgnc = new HashMap<>();
    private final Map<String, Set<ModeOfInheritance>> modesBySymbol = new HashMap<>();
    private final List<Gene> known = new ArrayList<>();

    private Diseases() {
    }

    /** Reads the sources {@code hpo-annotations} and {@code gene-diseases}. */
    static Diseases read(TableSet tables, TermGraph graph) throws IOException {
        Diseases result = new Diseases();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Set<ModeOfInheritance>> modes = new HashMap<>();
        tables.read("hpo-annotations", row -> {
            Disease disease = disease(row, graph);
            modes.put(disease.id(), disease.modes());
            if (disease.signs().length > 0) {
                numbers.put(disease.id(), result.diseases.size());
                result.diseases.add(disease);
                result.genesOfDisease.add(0);
            }
        });
        tables.read("gene-diseases", row -> result.add(row, numbers, modes));
        return result;
    }

    private void add(Row row, Map<String, Integer> numbers, Map<String, Set<ModeOfInheritance>> modes) {
        List<String> ids = row.list("diseases", ',');
        Set<ModeOfInheritance> known = EnumSet.noneOf(ModeOfInheritance.class);
        ids.stream().map(modes::get).filter(Objects::nonNull).forEach(known::addAll);
        row.optional("hgnc").ifPresent(id -> modesByHgnc.put("HGNC:" + id, known));
        modesBySymbol.putIfAbsent(row.text("symbol"), known);
        this.known.add(new Gene(row.text("symbol"), row.optional("hgnc").map(id -> "HGNC:" + id)));
        List<Integer> annotated = ids.stream().map(numbers::get).filter(Objects::nonNull).distinct().toList();
        if (!annotated.isEmpty()) {
            row.optional("hgnc").ifPresent(id -> geneByHgnc.put("HGNC:" + id, genes.size()));
            geneBySymbol.putIfAbsent(row.text("symbol"), genes.size());
            genes.add(AnnotatedGene.of(annotated, diseases));
            annotated.forEach(number -> genesOfDisease.set(number, genesOfDisease.get(number) + 1));
        }
    }

    List<Disease> all() {
        return diseases;
    }

    /** Genes with a known disease, annotated or not, by symbol. */
    List<Gene> known() {
        return known.stream().sorted(Comparator.comparing(Gene::symbol)).toList();
    }

    /** How many genes are known to cause a disease. */
    int genesOf(int disease) {
        return genesOfDisease.get(disease);
    }

    List<AnnotatedGene> genes() {
        return genes;
    }

    /** The number of a gene in {@link #genes}; empty where none of its diseases is annotated. */
    OptionalInt gene(Gene gene) {
        Integer known = gene.hgncId().map(geneByHgnc::get).orElse(null);
        Integer found = known != null ? known : geneBySymbol.get(gene.symbol());
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** How the diseases of a gene are transmitted; empty where none is known. */
    Optional<Set<ModeOfInheritance>> modes(Gene gene) {
        return gene.hgncId().map(modesByHgnc::get).or(() -> Optional.ofNullable(modesBySymbol.get(gene.symbol())))
                .map(Set::copyOf);
    }

    /**
     * Signs are written as differences of their HPO numbers, each followed by a letter for the frequency: o obligate,
     * v very frequent, f frequent, c occasional, r very rare, x excluded, nothing where it is not stated.
     */
    private static Disease disease(Row row, TermGraph graph) throws TableFormatException {
        List<Integer> signs = new ArrayList<>();
        List<Double> frequencies = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int number = 0;
        for (String token : row.text("signs").isEmpty() ? new String[0] : Text.split(row.text("signs"), ' ')) {
            char last = token.isEmpty() ? ' ' : token.charAt(token.length() - 1);
            boolean stated = last >= 'a';
            number += whole(row, "signs", stated ? token.substring(0, token.length() - 1) : token);
            if (last != 'x') {
                graph.number(TermIds.of(number)).ifPresent(term -> {
                    if (seen.add(term)) {
                        signs.add(term);
                        frequencies.add(stated ? frequency(last) : Disease.UNSTATED);
                    }
                });
            }
        }
        return new Disease(row.text("id"), row.text("name"), signs.stream().mapToInt(Integer::intValue).toArray(),
                frequencies.stream().mapToDouble(Double::doubleValue).toArray(), modes(row));
    }

    private static Set<ModeOfInheritance> modes(Row row) throws TableFormatException {
        Set<ModeOfInheritance> modes = EnumSet.noneOf(ModeOfInheritance.class);
        for (String term : row.list("modes", ',')) {
            InheritanceTerms.mode(whole(row, "modes", term)).ifPresent(modes::add);
        }
        return modes;
    }

    private static int whole(Row row, String column, String text) throws TableFormatException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TableFormatException(row.line(), column, text, e);
        }
    }

    /** Middle of HPO's ranges: obligate 100 %, very frequent 80-99, frequent 30-79, occasional 5-29, very rare 1-4. */
    private static double frequency(char letter) {
        return switch (letter) {
            case 'o' -> 1;
            case 'v' -> 0.9;
            case 'f' -> 0.55;
            case 'c' -> 0.17;
            case 'r' -> 0.025;
            default -> Disease.UNSTATED;
        };
    }
}
