package org.alidade.knowledge.phenotypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.SharedData;
import org.junit.jupiter.api.Test;
import org.monarchinitiative.phenol.io.OntologyLoader;
import org.monarchinitiative.phenol.ontology.data.Ontology;
import org.monarchinitiative.phenol.ontology.data.Term;

/** The installed terms are those that phenol's own loader reads out of the published file (docs/decisions/0010). */
class OntologyAgainstPhenolTest {
    @Test
    void everyLiveTermHasTheSameLabelAndParents() throws IOException, KnowledgeException {
        Path file = SharedData.path("data/hpo/hp.v2024-08-13.json.gz");
        Phenotypes installed = KnowledgeBundle.builtIn().phenotypes();
        Ontology published;
        try (InputStream stream = new GZIPInputStream(new FileInputStream(file.toFile()))) {
            published = OntologyLoader.loadOntology(stream);
        }
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Term term : published.getTerms()) {
            String id = term.id().getValue();
            if (term.isObsolete() || !id.startsWith("HP:") || id.equals("HP:0000001")) {
                continue;
            }
            compared++;
            Set<String> parents = new TreeSet<>();
            published.graph().getParents(term.id()).forEach(parent -> parents.add(parent.getValue()));
            boolean same = installed.term(id)
                    .filter(own -> own.id().equals(id) && own.englishLabel().equals(term.getName()))
                    .isPresent()
                    && installed.parents(id).stream().map(PhenotypeTerm::id).collect(Collectors.toSet())
                            .equals(parents);
            if (!same) {
                different.add(id);
            }
        }
        assertThat(compared).isGreaterThan(18_000);
        assertThat(different).isEmpty();
    }
}
