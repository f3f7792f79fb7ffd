/**
 * The form of a case's sheet.
 *
 * <p>In: a dossier. Out: what a person entered, saved at leaving each field. Who may call: the window.
 */
@NullMarked
package org.alidade.workbench.intake;

import org.jspecify.annotations.NullMarked;
