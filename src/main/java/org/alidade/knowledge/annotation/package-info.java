/**
 * What a variant does to transcripts and proteins, and its names by HGVS.
 *
 * <p>In: transcript models and the reference sequence. Out: Sequence Ontology terms as VEP spells them, exon, intron, distances,
 * HGVS. Who may call: variants, filtering, classification, workflow.
 */
@NullMarked
package org.alidade.knowledge.annotation;

import org.jspecify.annotations.NullMarked;
