/**
 * Column files: one per VCF, written once, opened by memory map.
 *
 * <p>In: a VCF. Out: its columns, what is wrong with it, and any of its records as an object. Who may call:
 * {@code variants}. A column file can be thrown away without loss.
 */
@NullMarked
package org.alidade.variants.store;

import org.jspecify.annotations.NullMarked;
