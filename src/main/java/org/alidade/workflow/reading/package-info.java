/**
 * What persons say of the reads they looked at: a call with its tags and picture, a blind second reading, confirmation by
 * another technique. Every word is a journal row; the newest one of a person holds.
 *
 * <p>In: the record. Out: what the person at the station may see of it. Who may call: {@code workflow}, {@code workbench}.
 */
@NullMarked
package org.alidade.workflow.reading;

import org.jspecify.annotations.NullMarked;
