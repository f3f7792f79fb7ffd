package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alidade.casefile.Case;
import org.alidade.casefile.VcfHeaders;
import org.alidade.filtering.CaseVariants;
import org.alidade.filtering.ScopedVariants;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Gene;
import org.alidade.model.PanelGene;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.quality.CaseCoverage;
import org.alidade.quality.CaseQuality;
import org.alidade.quality.CoverageMeasurement;
import org.alidade.quality.GeneDepth;
import org.alidade.quality.GenomeProfile;
import org.alidade.quality.GenomeSurvey;
import org.alidade.quality.IdentityLimits;
import org.alidade.quality.IdentitySites;
import org.alidade.quality.LaboratoryProfile;
import org.alidade.quality.LaboratoryProfileReader;
import org.alidade.quality.LoneHeterozygote;
import org.alidade.quality.PipelineFacts;
import org.alidade.quality.QualityCheck;
import org.alidade.ranking.Candidate;
import org.alidade.reads.AlignmentSource;

/**
 * What is measured of a case beyond its calls: coverage from the reads, depth along the genome. Every method is long, may
 * be called from any thread, and stays inside the scope.
 */
public final class CaseFigures implements AutoCloseable {
    private final Case theCase;
    private final CaseVariants variants;
    private final List<String> hashes;
    private final CaseReads reads;
    private final GeneModels geneModels;
    private final Path workspace;
    private final Supplier<ScopedVariants> scoped;
    private final Supplier<List<Candidate>> candidates;
    private final List<AlignmentSource> sources = new ArrayList<>();
    private Optional<CaseCoverage> coverage = Optional.empty();
    private Optional<GenomeProfile> genome = Optional.empty();
    private volatile Optional<CaseQuality> quality = Optional.empty();

    CaseFigures(Case theCase, CaseVariants variants, List<String> hashes, CaseReads reads, GeneModels geneModels,
            Path workspace, Supplier<ScopedVariants> scoped, Supplier<List<Candidate>> candidates) {
        this.theCase = theCase;
        this.variants = variants;
        this.hashes = List.copyOf(hashes);
        this.reads = reads;
        this.geneModels = geneModels;
        this.workspace = workspace;
        this.scoped = scoped;
        this.candidates = candidates;
    }

    /**
     * What the laboratory asks of its data.
     *
     * @throws IOException if its file holds what cannot be read; the message names the field
     */
    public LaboratoryProfile profile() throws IOException {
        return LaboratoryProfileReader.ofWorkspace(workspace);
    }

    /** Whether anybody of the family has reads that may be looked at. */
    public boolean hasReads() {
        return reads.hasReads();
    }

    /** The genes whose coverage is measured: the panel's; for a case without a panel those of its candidates. */
    public List<Gene> genes() {
        return scoped.get().scope().panel()
                .map(panel -> panel.genes().stream().map(PanelGene::gene).distinct().toList())
                .orElseGet(() -> candidates.get().stream().map(Candidate::gene).flatMap(Optional::stream).distinct()
                        .toList());
    }

    /**
     * The coverage of {@link #genes}; measured once, with the profile of that time.
     *
     * @throws IOException if reads or the profile cannot be read
     */
    public synchronized CaseCoverage coverage(Progress progress) throws IOException {
        if (coverage.isEmpty()) {
            coverage = Optional.of(measurement().measure(sources(), genes(), progress));
        }
        return coverage.get();
    }

    /** Single heterozygotes of recessive genes of which a part is not covered in the proband. */
    public List<LoneHeterozygote> loneHeterozygotes(CaseCoverage measured) {
        return theCase.sampleOf(theCase.probandId())
                .map(sample -> LoneHeterozygote.of(scoped.get().all(), measured, sample)).orElse(List.of());
    }

    /**
     * The depth along one gene; empty where it lies outside the scope, or no transcript is installed for the build.
     *
     * @throws IOException if reads or the profile cannot be read
     */
    public synchronized Optional<GeneDepth> depth(Gene gene, Progress progress) throws IOException {
        return scoped.get().scope().contains(gene)
                ? measurement().along(sources(), gene, progress)
                : Optional.empty();
    }

    /** Depth and share of alternative reads along the genome, of the proband; empty where the files hold no such sample. */
    public synchronized Optional<GenomeProfile> genome(Progress progress) throws IOException {
        Optional<String> sample = theCase.sampleOf(theCase.probandId());
        if (genome.isEmpty() && sample.isPresent()) {
            genome = GenomeSurvey.measure(variants.table(), scoped.get(), sample.get(), profile().runs(), progress);
        }
        return genome;
    }

    /**
     * Identity by calls and reads, contamination, uniparental stretches (long: up to some seconds); measured once.
     *
     * @throws IOException if reads or the profile cannot be read
     */
    public synchronized CaseQuality quality(Progress progress) throws IOException {
        if (quality.isEmpty()) {
            IdentityLimits limits = profile().identity();
            CaseQuality byCalls = QualityCheck.measure(variants.table(), theCase, limits, progress);
            quality = Optional.of(reads.hasReads()
                    ? reads.withReads(byCalls, IdentitySites.of(variants.table()), sources(), limits, progress)
                    : byCalls);
        }
        return quality.get();
    }

    /** Whether the calls were measured and show the parents to be the child's; waits for no measurement. */
    boolean parentsConform() {
        return quality.filter(measured -> measured.identity() == CaseQuality.Identity.CONFORMS
                && !measured.trio().isEmpty()).isPresent();
    }

    /** How the variant files were made, as their headers say. */
    public List<PipelineFacts> pipeline() {
        List<PipelineFacts> facts = new ArrayList<>();
        List<Problem> unread = new ArrayList<>();
        for (int i = 0; i < theCase.variantFiles().size(); i++) {
            Path file = theCase.variantFiles().get(i);
            String sha256 = hashes.get(i);
            VcfHeaders.read(file, unread).ifPresent(header -> facts
                    .add(PipelineFacts.of(file.getFileName().toString(), sha256, header, theCase.build())));
        }
        return facts;
    }

    private CoverageMeasurement measurement() throws IOException {
        LaboratoryProfile profile = profile();
        return new CoverageMeasurement(geneModels, theCase.build(), profile.rule(), profile.gapBelow());
    }

    /** The reads opened a second time, so that the viewer does not wait for a measurement. */
    private List<AlignmentSource> sources() throws IOException {
        if (sources.isEmpty()) {
            sources.addAll(reads.openAnew());
        }
        return List.copyOf(sources);
    }

    @Override
    public synchronized void close() {
        sources.forEach(AlignmentSource::close);
        sources.clear();
    }
}
