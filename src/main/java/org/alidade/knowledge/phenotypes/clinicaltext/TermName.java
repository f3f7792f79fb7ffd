package org.alidade.knowledge.phenotypes.clinicaltext;

/**
 * One name of a term.
 *
 * @param text as written
 * @param preferred the higher, the sooner this term is meant where several have the name
 */
public record TermName(String text, String id, int preferred) {
}
