/**
 * The sheet of a case: what a person filled in about it, field by field, beside what its folder says.
 *
 * <p>In: fields and values in their one stored form. Out: immutable sheets. Who may call: everyone. What the fields mean
 * for the case is merged in {@code workflow}.
 */
@NullMarked
package org.alidade.model.sheet;

import org.jspecify.annotations.NullMarked;
