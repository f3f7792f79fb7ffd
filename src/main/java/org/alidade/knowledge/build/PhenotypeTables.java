package org.alidade.knowledge.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alidade.knowledge.tables.Row;

/** Makes the tables of phenotypes. */
public final class PhenotypeTables {
    private static final String LICENCE = "HPO licence, https://hpo.jax.org/app/license (unaltered content, cited)";
    private static final String FRENCH = "Human Phenotype Ontology, French translation (hpo-translations)";

    private final Inputs inputs;
    private final GeneKeys genes;

    public PhenotypeTables(Inputs inputs, GeneKeys genes) {
        this.inputs = inputs;
        this.genes = genes;
    }

    /** The files, in the order of the manifest; the ontology, annotations and gene list must be among the inputs. */
    public List<BuiltFile> build() throws IOException {
        InputFile ontology = inputs.one(SourceKind.HPO_JSON).orElseThrow();
        InputFile annotated = inputs.one(SourceKind.HPO_ANNOTATIONS).orElseThrow();
        HpoTerms terms = HpoTerms.read(ontology);
        HpoAnnotations annotations = HpoAnnotations.read(annotated, terms);
        Origin origin = inputs.origin(annotated, "HPO disease annotations (phenotype.hpoa)", LICENCE,
                annotations.version());
        List<BuiltFile> files = new ArrayList<>();
        files.add(terms(terms).file("hpo", "hpo/terms.tsv.gz",
                inputs.origin(ontology, "Human Phenotype Ontology", LICENCE, terms.version())));
        files.add(definitions(terms).file("hpo-definitions", "hpo/definitions.tsv.gz",
                inputs.origin(ontology, "Human Phenotype Ontology, definitions", LICENCE, terms.version())));
        french(terms).ifPresent(files::add);
        frenchSynonyms().ifPresent(files::add);
        files.add(annotations(annotations).file("hpo-annotations", "hpo/annotations.tsv.gz", origin));
        files.add(counts(annotations.counts(terms)).file("information-content", "hpo/information.tsv.gz",
                new Origin("Number of diseases by HPO term, derived from the HPO annotations", origin.version(),
                        origin.date(), LICENCE)));
        files.add(geneDiseases());
        return files;
    }

    private static TableWriter terms(HpoTerms terms) {
        TableWriter table = new TableWriter("id", "label", "parents", "alternatives", "obsolete", "replaced_by",
                "synonyms");
        for (HpoTerms.Term term : terms.all()) {
            table.line(digits(term.id()), term.obsolete() ? "" : term.label(), digits(terms.parents(term.id())),
                    digits(term.alternatives()), term.obsolete() ? "1" : "",
                    term.obsolete() ? term.replacedBy().map(PhenotypeTables::digits).orElse("") : "",
                    String.join("|", term.synonyms()));
        }
        return table;
    }

    /** In English always, in French where the translation has one. */
    private TableWriter definitions(HpoTerms terms) throws IOException {
        TreeMap<String, String> french = new TreeMap<>();
        Optional<InputFile> input = inputs.one(SourceKind.HPO_FRENCH);
        if (input.isPresent()) {
            input.get().rows(row -> {
                if (row.text("predicate_id").equals("IAO:0000115")) {
                    french.putIfAbsent(row.text("subject_id"), row.text("translation_value"));
                }
            });
        }
        TableWriter table = new TableWriter("id", "definition", "french");
        for (HpoTerms.Term term : terms.all()) {
            if (!term.obsolete() && !term.definition().isEmpty()) {
                table.line(digits(term.id()), term.definition(), french.getOrDefault(term.id(), ""));
            }
        }
        return table;
    }

    /** {@code 0001250} for {@code HP:0001250}: half the size of the tables is ids. */
    private static String digits(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private static String digits(Collection<String> ids) {
        return ids.stream().map(PhenotypeTables::digits).collect(Collectors.joining(","));
    }

    private Optional<BuiltFile> french(HpoTerms terms) throws IOException {
        Optional<InputFile> input = inputs.one(SourceKind.HPO_FRENCH);
        if (input.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<String, Row> labels = new TreeMap<>();
        input.get().rows(row -> {
            if (row.text("predicate_id").equals("rdfs:label") && !row.text("translation_value").isEmpty()) {
                labels.merge(row.text("subject_id"), row, PhenotypeTables::better);
            }
        });
        TableWriter table = new TableWriter("id", "label", "made_for");
        labels.forEach((id, row) -> table.line(digits(id), row.text("translation_value"),
                terms.hasLabel(id, row.text("source_value")) ? "" : row.text("source_value")));
        return Optional.of(table.file("hpo-fr", "hpo/french.tsv.gz",
                inputs.origin(input.get(), FRENCH, LICENCE, "")));
    }

    /** Of two labels of one term, the official one; else the first by its text, so that the order does not matter. */
    private static Row better(Row one, Row other) {
        boolean official = one.text("translation_status").equals("OFFICIAL");
        if (official != other.text("translation_status").equals("OFFICIAL")) {
            return official ? one : other;
        }
        return one.text("translation_value").compareTo(other.text("translation_value")) <= 0 ? one : other;
    }

    private Optional<BuiltFile> frenchSynonyms() throws IOException {
        Optional<InputFile> input = inputs.one(SourceKind.HPO_FRENCH_SYNONYMS);
        if (input.isEmpty()) {
            return Optional.empty();
        }
        Set<String> lines = new TreeSet<>();
        input.get().rows(row -> {
            if (row.text("subject_id").startsWith("HP:") && !row.text("Status").equals("NOT_TRANSLATED")
                    && !row.text("translation_value").isEmpty()) {
                lines.add(digits(row.text("subject_id")) + "\t" + row.text("translation_value"));
            }
        });
        TableWriter table = new TableWriter("id", "synonym");
        lines.forEach(line -> table.line(line.split("\t", 2)));
        return Optional.of(table.file("hpo-fr-synonyms", "hpo/french-synonyms.tsv.gz",
                inputs.origin(input.get(), FRENCH + ", synonyms", LICENCE, "")));
    }

    private static TableWriter annotations(HpoAnnotations annotations) {
        TableWriter table = new TableWriter("id", "name", "signs", "modes");
        for (HpoAnnotations.Annotated disease : annotations.all()) {
            StringBuilder signs = new StringBuilder();
            int before = 0;
            for (Map.Entry<String, Character> sign : disease.signs().entrySet()) {
                int number = Integer.parseInt(digits(sign.getKey()));
                signs.append(signs.isEmpty() ? "" : " ").append(number - before);
                if (sign.getValue() != ' ') {
                    signs.append(sign.getValue().charValue());
                }
                before = number;
            }
            table.line(disease.id(), disease.name(), signs.toString(), digits(disease.modes()));
        }
        return table;
    }

    private static TableWriter counts(Map<String, Integer> counts) {
        TableWriter table = new TableWriter("id", "diseases");
        counts.forEach((id, count) -> table.line(digits(id), Integer.toString(count)));
        return table;
    }

    /** Both of HPO's lists where both are given: the diseases of the annotations may be older than the newer list. */
    private BuiltFile geneDiseases() throws IOException {
        Map<GeneKeys.Key, Set<String>> diseases = new TreeMap<>();
        Set<InputFile> used = new HashSet<>();
        for (SourceKind kind : List.of(SourceKind.GENES_TO_DISEASE, SourceKind.GENES_TO_PHENOTYPE)) {
            Optional<InputFile> input = inputs.one(kind);
            if (input.isPresent()) {
                used.add(input.get());
                input.get().rows(row -> genes.of(geneId(row), geneSymbol(row))
                        .ifPresent(key -> diseases.computeIfAbsent(key, unused -> new TreeSet<>()).add(disease(row))));
            }
        }
        TableWriter table = new TableWriter("hgnc", "symbol", "diseases");
        diseases.forEach((gene, ids) -> table.line(gene.hgnc(), gene.symbol(), String.join(",", ids)));
        InputFile first = inputs.one(SourceKind.GENES_TO_DISEASE)
                .orElseGet(() -> inputs.one(SourceKind.GENES_TO_PHENOTYPE).orElseThrow());
        return table.file("gene-diseases", "hpo/gene-diseases.tsv.gz",
                inputs.origin(first, "HPO genes and diseases"
                        + (used.size() > 1 ? " (genes_to_disease, genes_to_phenotype)" : ""), LICENCE, ""));
    }

    private static String geneId(Row row) {
        String id = row.text("ncbi_gene_id");
        return id.isEmpty() ? row.text("entrez-gene-id") : id.replace("NCBIGene:", "");
    }

    private static String geneSymbol(Row row) {
        String symbol = row.text("gene_symbol");
        return symbol.isEmpty() ? row.text("entrez-gene-symbol") : symbol;
    }

    private static String disease(Row row) {
        String disease = row.text("disease_id");
        return disease.isEmpty() ? row.text("disease-ID for link") : disease;
    }
}
