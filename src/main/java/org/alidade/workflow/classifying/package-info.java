/**
 * How variants of a case are classified: rule sets of the laboratory, what knowledge and family add, sheets of points, what a result
 * explains, what the house knows.
 *
 * <p>In: the open case, the installed knowledge, the record. Out: findings, classes, conclusions. Who may call: {@code workflow},
 * {@code workbench}, {@code cli}.
 */
@NullMarked
package org.alidade.workflow.classifying;

import org.jspecify.annotations.NullMarked;
