package org.alidade.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.knowledge.annotation.HgvsResolver;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.genome.FastaGenome;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.knowledge.indications.Indications;
import org.alidade.knowledge.indications.LayeredIndications;
import org.alidade.knowledge.indications.PanelFiles;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.SourceColumn;
import org.alidade.record.DecisionRecord;
import org.alidade.variants.local.ConsequenceSource;
import org.alidade.workflow.bundles.BundleChoice;
import org.alidade.workflow.classifying.VariantKnowledge;

/** The knowledge a station works with, opened once. */
final class KnowledgeBase {
    private final KnowledgeBundle bundle;
    private final StationSettings settings;

    private final CatalogueShelf shelf;
    private Optional<LayeredIndications> indications = Optional.empty();
    private final List<Problem> problems = new ArrayList<>();

    private KnowledgeBase(KnowledgeBundle bundle, StationSettings settings) {
        this.bundle = bundle;
        this.settings = settings;
        this.shelf = new CatalogueShelf(settings.workspace(), this::panelFiles);
    }

    /** Read when first asked for: the window does not wait for it. */
    private synchronized LayeredIndications layered() {
        LayeredIndications known = indications.orElseGet(() -> {
            try {
                return shelf.over(bundle.indications(), problems);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        indications = Optional.of(known);
        return known;
    }

    /** Panels in places of GRCh38, as PanelApp and the plan's panels are. */
    private PanelFiles panelFiles() {
        return new PanelFiles(bundle.geneModels(), GenomeBuild.GRCH38);
    }

    /** What of the station's own knowledge could not be read. */
    List<Problem> problems() {
        layered();
        return List.copyOf(problems);
    }

    /** Where new waves of pre-indications are taken over. */
    CatalogueOffice catalogue(DecisionRecord decisions) {
        return new CatalogueOffice(layered(), shelf, this::panelFiles, decisions);
    }

    static KnowledgeBase open(StationSettings settings) throws IOException, KnowledgeException {
        Optional<Path> named = settings.knowledge();
        Optional<Path> path = named.isPresent() ? named : new BundleChoice(settings.workspace()).chosen();
        return new KnowledgeBase(path.isPresent() ? KnowledgeBundle.open(path.get()) : KnowledgeBundle.builtIn(),
                settings);
    }

    Phenotypes phenotypes() {
        return bundle.phenotypes();
    }

    GeneFacts geneFacts() {
        return bundle.geneFacts();
    }

    GeneModels geneModels() {
        return bundle.geneModels();
    }

    Indications indications() {
        return layered();
    }

    List<KnowledgeSource> sources() {
        return bundle.sources();
    }

    /** The transcripts of a build, in the order in which they are shown. */
    TranscriptModels transcripts(GenomeBuild build) {
        return bundle.transcripts(build);
    }

    /** What consequences of a case are worked out from; {@code genome} as {@link #genome} gave it. */
    ConsequenceSource consequences(Genome genome) {
        List<KnowledgeSource> transcripts = bundle.transcriptSources(genome.build());
        String name = transcripts.stream().map(one -> one.name() + " " + one.version())
                .collect(Collectors.joining(", "));
        return new ConsequenceSource(name.isEmpty() ? "rCRS" : name,
                Stream.concat(transcripts.stream(), reference(genome.build()).stream()).map(KnowledgeSource::sha256)
                        .collect(Collectors.joining(",")),
                () -> transcripts(genome.build()), genome);
    }

    /** The bundle's reference, where the station was given none of its own. */
    private Optional<KnowledgeSource> reference(GenomeBuild build) {
        return settings.reference().isPresent()
                ? Optional.empty()
                : sources().stream().filter(one -> one.id().equals("genome-" + build.label())).findFirst();
    }

    /** Finds what names by HGVS stand for; one for each thread. */
    HgvsResolver resolver(Genome genome) {
        return new HgvsResolver(transcripts(genome.build()), genome, geneModels()::resolve);
    }

    /** Frequencies and ClinVar of a build. */
    KnownAlleles alleles(GenomeBuild build) throws IOException {
        return bundle.alleles(build);
    }

    /** What is known near variants of a case; {@code own}: ClinVar ids of the laboratory's own entries. */
    VariantKnowledge nearVariants(Genome genome, Set<String> own) {
        try {
            return new VariantKnowledge(transcripts(genome.build()), genome, geneFacts(), alleles(genome.build()), own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns of the sources of a build. */
    List<SourceColumn> sourceColumns(GenomeBuild build) {
        try {
            return alleles(build).columns();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String hash() {
        return bundle.sha256();
    }

    /**
     * The reference of a build: the one given to the station, else the bundle's, else the slices that come with the
     * program. The caller closes it.
     */
    Genome genome(GenomeBuild build) throws IOException {
        Optional<Path> fasta = settings.reference().or(() -> bundle.genomeFasta(build));
        if (fasta.isPresent()) {
            return FastaGenome.open(fasta.get(), build, settings.workspace().resolve("indexes"));
        }
        return build == GenomeBuild.GRCH38 ? SliceGenome.builtIn() : new NoGenome(build);
    }
}
