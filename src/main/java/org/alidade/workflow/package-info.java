/**
 * One class per thing a person does: open a case, review a variant, issue a report. Each reads as a paragraph.
 *
 * <p>In: a person's wish. Out: what the stages of the way of the data made of it. Who may call: {@code workbench},
 * {@code cli}, {@code wiring}.
 */
@NullMarked
package org.alidade.workflow;

import org.jspecify.annotations.NullMarked;
