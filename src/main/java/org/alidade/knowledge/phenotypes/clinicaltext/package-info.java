/**
 * Finds signs in a paragraph of French or English clinical text, in plain Java and on this machine alone.
 *
 * <p>In: names of terms and a text. Out: mentions, each with its place in the text and whether it is affirmed, denied,
 * doubtful or a relative's. Who may call: {@code knowledge.phenotypes}; its results are read by workflow and workbench.
 */
@NullMarked
package org.alidade.knowledge.phenotypes.clinicaltext;

import org.jspecify.annotations.NullMarked;
