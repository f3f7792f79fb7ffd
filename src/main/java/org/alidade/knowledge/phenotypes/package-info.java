/**
 * The Human Phenotype Ontology, its annotations of diseases and genes, and similarity.
 *
 * <p>In: HPO files of a bundle. Out: terms in two languages, similarity of a patient to a gene, with its reasons. Who may call: casefile, ranking, report, workbench.
 */
@NullMarked
package org.alidade.knowledge.phenotypes;

import org.jspecify.annotations.NullMarked;
