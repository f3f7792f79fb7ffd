package org.alidade.knowledge.transcripts;

import java.util.List;
import java.util.Optional;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Strand;

/**
 * A transcript on the genome.
 *
 * @param id with version
 * @param exons in the order of the genome
 * @param coding from the first to the last coding base; absent for non-coding transcripts
 */
public record Transcript(String id, Gene gene, GenomeBuild build, Strand strand, List<Interval> exons,
        Optional<Interval> coding, boolean maneSelect) {
    public Transcript {
        exons = List.copyOf(exons);
    }

    /** From the first base of the first exon to the last of the last. */
    public Interval span() {
        return new Interval(exons.getFirst().contig(), exons.getFirst().start(), exons.getLast().end());
    }
}
