/**
 * Files of numbers that stand beside the columns of a VCF: what knowledge says of its rows.
 *
 * <p>In: arrays and a description. Out: the same, mapped and checked. Who may call: {@code variants.local} and
 * {@code variants.known}.
 */
@NullMarked
package org.alidade.variants.sidecar;

import org.jspecify.annotations.NullMarked;
