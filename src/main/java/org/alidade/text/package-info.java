/**
 * Texts for people, in French and English, and numbers and dates as the reader's language writes them.
 *
 * <p>In: a locale and a key. Out: a sentence. Who may call: everyone; only {@code model} is below.
 */
@NullMarked
package org.alidade.text;

import org.jspecify.annotations.NullMarked;
