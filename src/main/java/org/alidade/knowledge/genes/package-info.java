/**
 * What is known of genes and of stretches as a whole: constraint, sensitivity to dosage, the diseases they are curated
 * for, and the names of those diseases.
 *
 * <p>In: tables of a bundle. Out: look-ups by gene, place and disease. Who may call: all who hold a bundle.
 */
@NullMarked
package org.alidade.knowledge.genes;

import org.jspecify.annotations.NullMarked;
