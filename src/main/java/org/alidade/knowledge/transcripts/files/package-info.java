/**
 * Reading transcripts from the files their makers publish.
 *
 * <p>In: GFF3 and GTF (Ensembl, GENCODE, RefSeq), genePred, bigGenePred and summary of MANE. Out: transcript models, and what is
 * wrong by line and field. Who may call: knowledge, workflow.
 */
@NullMarked
package org.alidade.knowledge.transcripts.files;

import org.jspecify.annotations.NullMarked;
