package org.alidade.knowledge.phenotypes;

import java.util.List;

/** A live term of the ontology with its place in it. */
record OntologyTerm(String id, String label, List<String> parents, List<String> synonyms) {
}
