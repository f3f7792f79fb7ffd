/**
 * Text of a VCF into columns: plain records straight from the bytes, all others through their objects.
 *
 * <p>In: chunks of text. Out: rows, and everything that is wrong with the lines. What a field means is said in one place
 * only, {@code variants.record}: the scanner remembers, by the bytes of the fields concerned, what came out there. Who may
 * call: {@code variants.store}.
 */
@NullMarked
package org.alidade.variants.scan;

import org.jspecify.annotations.NullMarked;
