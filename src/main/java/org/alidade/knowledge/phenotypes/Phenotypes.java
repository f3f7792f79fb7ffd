package org.alidade.knowledge.phenotypes;

import java.util.List;
import java.util.Optional;
import org.alidade.model.Gene;
import org.alidade.model.PhenotypicFeature;

/** The installed ontology and its annotations. Thread-safe. */
public interface Phenotypes {
    /** Version of the ontology, as a report cites it. */
    String version();

    /** The term of an id; alternative and obsolete ids lead to the term that replaced them. */
    Optional<PhenotypeTerm> term(String id);

    /** Terms whose French or English label or synonym holds what was typed; accents and case ignored. */
    List<PhenotypeTerm> search(String typed, int limit);

    /** Empty where the gene has no annotated disease, or the patient no known sign that is present. */
    Optional<GeneSimilarity> similarity(List<PhenotypicFeature> features, Gene gene);
}
