/**
 * The sheet of a case as a person fills it: what the folder says, what was entered, what is missing.
 *
 * <p>In: a case as its folder says and the record. Out: the case as it now is ({@link org.alidade.workflow.dossier.CaseFacts}
 * is the one place where both are merged), what is missing, what contradicts itself, attachments. Who may call:
 * {@code workflow}, {@code workbench}.
 */
@NullMarked
package org.alidade.workflow.dossier;

import org.jspecify.annotations.NullMarked;
