package org.alidade.knowledge.phenotypes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alidade.knowledge.phenotypes.clinicaltext.Mention;
import org.alidade.model.Gene;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PhenotypicFeature;

/** The installed ontology and its annotations. Thread-safe. */
public interface Phenotypes {
    /** Version of the ontology, as a report cites it. */
    String version();

    /** The term of an id; alternative and obsolete ids lead to the term that replaced them. */
    Optional<PhenotypeTerm> term(String id);

    /** A term with its definition and its place in the tree; empty for an unknown id. */
    Optional<TermDetails> details(String id);

    /** Signs that a paragraph of French or English speaks of, in its order; the first call takes a second. */
    List<Mention> read(String text);

    /**
     * Terms whose French or English label or synonym holds what was typed, or nearly; accents and case ignored. An id finds
     * its term.
     */
    List<PhenotypeTerm> search(String typed, int limit);

    /** The terms directly above one; none for an unknown id or the root. */
    List<PhenotypeTerm> parents(String id);

    /** Genes with a known disease, annotated or not, by symbol. */
    List<Gene> diseaseGenes();

    /** Compares a patient with every annotated gene (a tenth of a second); unknown ids do not count. */
    PhenotypeFit fit(List<PhenotypicFeature> features);

    /**
     * How the diseases of a gene are transmitted: none where that is not stated; empty where no disease of the gene is known.
     */
    Optional<Set<ModeOfInheritance>> modes(Gene gene);
}
