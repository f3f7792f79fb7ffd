package org.alidade.knowledge.phenotypes;

/**
 * A term of the patient and the term of the gene's diseases that explains it best.
 *
 * @param patientTerm HPO id
 * @param diseaseTerm HPO id
 * @param commonAncestor HPO id of their most informative common ancestor
 * @param similarity 0 (nothing in common) to 1 (the patient's term or one below it)
 * @param contribution what the term adds to the logarithm of the gene's likelihood; negative where nothing explains it
 */
public record TermMatch(String patientTerm, String diseaseTerm, String commonAncestor, double similarity,
        double contribution) {
}
