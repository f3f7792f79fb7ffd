/**
 * Transcript models.
 *
 * <p>In: transcript tables of a bundle. Out: exons, coding parts and strands by gene. Who may call: variants, viewer, quality, samples.
 */
@NullMarked
package org.alidade.knowledge.transcripts;

import org.jspecify.annotations.NullMarked;
