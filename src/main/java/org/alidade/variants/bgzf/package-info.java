/**
 * Text out of compressed files, fast: chunks of BGZF blocks that several threads inflate, or one stream.
 *
 * <p>In: a file. Out: chunks of its text with the place of each byte, in the file's order, every checksum checked. Who may
 * call: {@code variants} and what lies below it.
 */
@NullMarked
package org.alidade.variants.bgzf;

import org.jspecify.annotations.NullMarked;
