package org.alidade.bench;

import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/** Knows no gene: without a panel nobody asks. */
final class NoModels implements GeneModels {
    @Override
    public Optional<Interval> span(Gene gene, GenomeBuild build) {
        return Optional.empty();
    }

    @Override
    public List<Transcript> transcripts(Gene gene, GenomeBuild build) {
        return List.of();
    }

    @Override
    public List<Transcript> overlapping(Interval interval, GenomeBuild build) {
        return List.of();
    }

    @Override
    public Optional<Gene> resolve(String symbolOrId) {
        return Optional.empty();
    }
}
