/**
 * The cases of a station and how far each is.
 *
 * <p>In: case folders, the record, what persons decide about priority and reader. Out: one overview per case, broken ones
 * too. Who may call: {@code workflow}, {@code workbench}.
 */
@NullMarked
package org.alidade.workflow.queue;

import org.jspecify.annotations.NullMarked;
