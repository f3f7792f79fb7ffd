package org.alidade.knowledge.phenotypes;

import java.util.List;

/**
 * How well a patient's signs fit a gene.
 *
 * @param likelihoodRatio how many times likelier the gene is after the signs were seen than before, all annotated genes
 *        being equally likely before; positive
 * @param diseaseId the disease of the gene that fits best, for instance {@code OMIM:606054}
 * @param matches one per sign of the patient that is present
 * @param contradicted signs that the patient was examined for and does not have, though all but few patients with the
 *        disease do
 */
public record GeneSimilarity(double likelihoodRatio, String diseaseId, String diseaseName, List<TermMatch> matches,
        List<String> contradicted) {
    public GeneSimilarity {
        matches = List.copyOf(matches);
        contradicted = List.copyOf(contradicted);
    }

    /** 0 to 1; one half where the signs speak neither for the gene nor against it. */
    public double score() {
        return likelihoodRatio / (1 + likelihoodRatio);
    }
}
