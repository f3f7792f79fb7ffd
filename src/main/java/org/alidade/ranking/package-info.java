/**
 * Which variants explain the patient, in which order, and why.
 *
 * <p>In: scoped variants and phenotype. Out: ordered candidates (a variant or a pair), each with its explanation. Who may
 * call: {@code classification} and everything after it.
 */
@NullMarked
package org.alidade.ranking;

import org.jspecify.annotations.NullMarked;
