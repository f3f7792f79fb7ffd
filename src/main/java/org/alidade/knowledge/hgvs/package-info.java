/**
 * Names of variants by HGVS (nomenclature 21.0) as people type them.
 *
 * <p>In: a line of text. Out: the name in its parts, or why it is none. Who may call: {@code knowledge.annotation} and all that
 * come after it. Nothing here knows a sequence.
 */
@NullMarked
package org.alidade.knowledge.hgvs;

import org.jspecify.annotations.NullMarked;
