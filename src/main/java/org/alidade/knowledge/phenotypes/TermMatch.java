package org.alidade.knowledge.phenotypes;

/**
 * A term of the patient and the term of a disease that fits it best.
 *
 * @param patientTerm HPO id
 * @param diseaseTerm HPO id
 * @param commonAncestor HPO id of their most informative common ancestor
 * @param similarity 0 (nothing in common) to 1 (the same, most specific term)
 */
public record TermMatch(String patientTerm, String diseaseTerm, String commonAncestor, double similarity) {
}
