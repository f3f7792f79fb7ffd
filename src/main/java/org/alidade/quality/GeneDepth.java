package org.alidade.quality;

import java.util.List;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.reads.Depth;

/**
 * The depth along the targets of one gene, base by base.
 *
 * @param targets in the order of the genome
 * @param samples one entry per sample with reads, the proband's first; empty where the case has none
 */
public record GeneDepth(Transcript transcript, List<CoverageTarget> targets, int gapBelow,
        List<SampleDepth> samples) {
    public GeneDepth {
        targets = List.copyOf(targets);
        samples = List.copyOf(samples);
    }

    /** {@code depths}: one per target, in the same order. */
    public record SampleDepth(String sample, List<Depth> depths) {
        public SampleDepth {
            depths = List.copyOf(depths);
        }
    }
}
