package org.alidade.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.casefile.Case;
import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Problem;

/** Which terms of a case the installed ontology does not know, or knows under another id. */
final class PhenotypeCheck {
    private PhenotypeCheck() {
    }

    static List<Problem> check(Case theCase, Phenotypes phenotypes) {
        List<Problem> problems = new ArrayList<>();
        theCase.features().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey()).forEach(entry -> {
            for (PhenotypicFeature feature : entry.getValue()) {
                Optional<PhenotypeTerm> term = phenotypes.term(feature.id());
                if (term.isEmpty()) {
                    problems.add(Problem.warning("hpo.unknown", "", feature.id(), phenotypes.version()));
                } else if (!term.get().id().equals(feature.id())) {
                    problems.add(Problem.note("hpo.obsolete", "", feature.id(), term.get().id()));
                }
            }
        });
        return problems;
    }
}
