package org.alidade.knowledge.phenotypes;

import java.util.List;

/**
 * How well a patient's signs fit the best-fitting disease of a gene.
 *
 * @param score 0 to 1
 * @param diseaseId for instance {@code OMIM:606054}
 * @param matches one per sign of the patient that is present
 * @param contradicted signs that the patient was examined for and does not have, though the disease is annotated with
 *        them
 */
public record GeneSimilarity(double score, String diseaseId, String diseaseName, List<TermMatch> matches,
        List<String> contradicted) {
    public GeneSimilarity {
        matches = List.copyOf(matches);
        contradicted = List.copyOf(contradicted);
    }
}
