package org.alidade.workflow.phenotype;

import java.util.Optional;
import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.model.PhenotypicFeature;

/**
 * A sign of a person with what the installed ontology says of it.
 *
 * @param term empty where the ontology does not know the id: the sign is kept, and does not count in the ranking
 */
public record DescribedSign(PhenotypicFeature feature, Optional<PhenotypeTerm> term) {
    /** The id that was given, where it is old and another term replaced it. */
    public Optional<String> replaced() {
        return term.filter(now -> !now.id().equals(feature.id())).map(now -> feature.id());
    }
}
