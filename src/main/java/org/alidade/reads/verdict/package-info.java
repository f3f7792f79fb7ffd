/**
 * What the counted reads say of a variant, in plain words: a verdict, the signs it rests on, and the tags of Barnell 2019
 * that a person may take over. Proposed, never imposed.
 *
 * <p>In: counts of {@code reads}. Out: values; no file is read here. Who may call: everything after {@code reads}.
 */
@NullMarked
package org.alidade.reads.verdict;

import org.jspecify.annotations.NullMarked;
