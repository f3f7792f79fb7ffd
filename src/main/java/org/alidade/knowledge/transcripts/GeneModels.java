package org.alidade.knowledge.transcripts;

import java.util.List;
import java.util.Optional;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/** Where the genes and transcripts that are installed lie. */
public interface GeneModels {
    /** The gene's place; empty where it is not installed for that build. */
    Optional<Interval> span(Gene gene, GenomeBuild build);

    /** The transcripts of a gene, MANE Select first; empty where none is installed for that build. */
    List<Transcript> transcripts(Gene gene, GenomeBuild build);

    /** The transcripts that overlap an interval. */
    List<Transcript> overlapping(Interval interval, GenomeBuild build);

    /** The gene that a symbol, an alias, a former symbol or an HGNC id means today; empty where unknown or ambiguous. */
    Optional<Gene> resolve(String symbolOrId);
}
