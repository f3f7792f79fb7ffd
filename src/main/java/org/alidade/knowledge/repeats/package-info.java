/**
 * From which length on tandem repeats do harm, by installed catalogues.
 *
 * <p>In: the table {@code repeats-<build>} of a bundle. Out: limits of a repeat of a case. Who may call: {@code knowledge},
 * {@code variants}.
 */
@NullMarked
package org.alidade.knowledge.repeats;

import org.jspecify.annotations.NullMarked;
