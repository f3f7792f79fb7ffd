package org.alidade.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.progress.Progress;
import org.alidade.quality.GeneDepth.SampleDepth;
import org.alidade.reads.AlignmentSource;
import org.alidade.reads.CountingRule;
import org.alidade.reads.Depth;
import org.alidade.reads.PanelDepth;

/** Counts the coverage of genes from the reads. */
public final class CoverageMeasurement {
    private final GeneModels models;
    private final GenomeBuild build;
    private final CountingRule rule;
    private final int gapBelow;

    /** {@code gapBelow}: fewer reads than this are a gap. */
    public CoverageMeasurement(GeneModels models, GenomeBuild build, CountingRule rule, int gapBelow) {
        this.models = models;
        this.build = build;
        this.rule = rule;
        this.gapBelow = gapBelow;
    }

    /**
     * Measures genes in every sample (long); can be cancelled through {@code progress}.
     *
     * @throws IOException if reads cannot be decoded
     */
    public CaseCoverage measure(List<AlignmentSource> sources, List<Gene> genes, Progress progress)
            throws IOException {
        Map<Gene, Transcript> transcripts = new LinkedHashMap<>();
        List<Gene> without = new ArrayList<>();
        genes.forEach(gene -> leading(gene).ifPresentOrElse(found -> transcripts.put(gene, found),
                () -> without.add(gene)));
        List<Interval> intervals = transcripts.values().stream()
                .flatMap(transcript -> CoverageTarget.of(transcript).stream()).map(CoverageTarget::interval).toList();
        Map<Gene, List<GeneCoverage>> measured = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            progress.checkCancelled();
            progress.report("workflow.stage.coverage", i, sources.size());
            Iterator<Depth> depths = PanelDepth.count(sources.get(i), intervals, rule, progress).iterator();
            String sample = sources.get(i).sample();
            transcripts.forEach((gene, transcript) -> measured.computeIfAbsent(gene, key -> new ArrayList<>())
                    .add(coverage(sample, gene, transcript, depths)));
        }
        return new CaseCoverage(rule, gapBelow, sources.stream().map(AlignmentSource::sample).toList(),
                measured.values().stream().flatMap(List::stream).toList(), without);
    }

    /** {@code depths}: those of the transcript's targets come next. */
    private GeneCoverage coverage(String sample, Gene gene, Transcript transcript, Iterator<Depth> depths) {
        List<ExonCoverage> exons = CoverageTarget.of(transcript).stream()
                .map(target -> ExonCoverage.of(target, depths.next(), gapBelow)).toList();
        return new GeneCoverage(gene, transcript.id(), sample, exons);
    }

    /**
     * The depth along one gene, base by base; empty where no transcript is installed for the build.
     *
     * @throws IOException if reads cannot be decoded
     */
    public Optional<GeneDepth> along(List<AlignmentSource> sources, Gene gene, Progress progress) throws IOException {
        Optional<Transcript> transcript = leading(gene);
        if (transcript.isEmpty()) {
            return Optional.empty();
        }
        List<CoverageTarget> targets = CoverageTarget.of(transcript.get());
        List<SampleDepth> samples = new ArrayList<>();
        for (AlignmentSource source : sources) {
            samples.add(new SampleDepth(source.sample(), depths(source, targets, progress)));
        }
        return Optional.of(new GeneDepth(transcript.get(), targets, gapBelow, samples));
    }

    private List<Depth> depths(AlignmentSource source, List<CoverageTarget> targets, Progress progress)
            throws IOException {
        List<Interval> intervals = targets.stream().map(CoverageTarget::interval).toList();
        return PanelDepth.count(source, intervals, rule, progress);
    }

    /** MANE Select where there is one; a transcript with nothing to cover is none. */
    private Optional<Transcript> leading(Gene gene) {
        return models.transcripts(gene, build).stream()
                .filter(transcript -> !CoverageTarget.of(transcript).isEmpty()).findFirst();
    }
}
