/**
 * Learning with a case whose answer is known. In: the exercise of a case folder, and what a person names. Out: whether it is
 * right, and a score. Who may call: {@code workbench}. Nothing is written into the record.
 */
@NullMarked
package org.alidade.workflow.training;

import org.jspecify.annotations.NullMarked;
