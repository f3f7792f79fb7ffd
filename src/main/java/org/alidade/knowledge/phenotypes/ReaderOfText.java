package org.alidade.knowledge.phenotypes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.alidade.knowledge.phenotypes.clinicaltext.ClinicalText;
import org.alidade.knowledge.phenotypes.clinicaltext.TermName;
import org.alidade.knowledge.tables.Tsv;
import org.jspecify.annotations.Nullable;

/** Reads clinical text by the names of all signs; made when it is first wanted, since few sessions want it. Thread-safe. */
final class ReaderOfText {
    /** Names in common use go before labels, labels before synonyms, however many diseases have the sign. */
    private static final int IN_USE = 2_000_000;
    private static final int LABEL = 1_000_000;

    private final Ontology ontology;
    private final TermGraph graph;
    private final ToIntFunction<String> diseases;
    private @Nullable ClinicalText made;

    ReaderOfText(Ontology ontology, TermGraph graph, ToIntFunction<String> diseases) {
        this.ontology = ontology;
        this.graph = graph;
        this.diseases = diseases;
    }

    synchronized ClinicalText get() {
        if (made == null) {
            made = new ClinicalText(names());
        }
        return made;
    }

    private List<TermName> names() {
        List<TermName> names = new ArrayList<>();
        for (OntologyTerm term : ontology.terms()) {
            if (graph.number(term.id()).isPresent() && !term.id().equals(TermGraph.ABNORMALITY)) {
                int used = diseases.applyAsInt(term.id());
                names.add(new TermName(term.label(), term.id(), LABEL + used));
                ontology.frenchLabel(term.id())
                        .ifPresent(label -> names.add(new TermName(label, term.id(), LABEL + used)));
                term.synonyms().forEach(name -> names.add(new TermName(name, term.id(), used)));
                ontology.frenchSynonyms(term.id()).forEach(name -> names.add(new TermName(name, term.id(), used)));
            }
        }
        names.addAll(inUse());
        return names;
    }

    /** What clinicians write where neither the ontology nor its translation has the word. */
    private List<TermName> inUse() {
        List<TermName> names = new ArrayList<>();
        InputStream stream = ReaderOfText.class.getResourceAsStream("everyday-words.tsv");
        if (stream == null) {
            throw new IllegalStateException("everyday-words.tsv is missing from the program");
        }
        try {
            Tsv.read(stream, row -> ontology.resolve("HP:" + row.text("id"))
                    .ifPresent(id -> names.add(new TermName(row.text("phrase"), id, IN_USE))));
        } catch (IOException e) {
            throw new UncheckedIOException("everyday-words.tsv of the program cannot be read", e);
        }
        return names;
    }
}
