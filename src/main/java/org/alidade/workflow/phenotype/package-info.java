/**
 * How the signs of a patient and of relatives are described: found, proposed out of text, accepted, imported, exported.
 *
 * <p>In: a case's dossier and the installed ontology. Out: signs in the dossier's sheet, files. Who may call:
 * {@code workbench}.
 */
@NullMarked
package org.alidade.workflow.phenotype;

import org.jspecify.annotations.NullMarked;
