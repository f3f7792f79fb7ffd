package org.alidade.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.knowledge.transcripts.InstalledTranscripts;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.GenomeBuild;
import org.alidade.variants.local.ConsequenceSource;
import org.alidade.workflow.bundles.BundleChoice;
import java.nio.file.Path;

/** The knowledge a station works with, opened once. */
final class KnowledgeBase {
    private final KnowledgeBundle bundle;
    private final StationSettings settings;
    private final Map<GenomeBuild, TranscriptModels> transcripts = new ConcurrentHashMap<>();

    private KnowledgeBase(KnowledgeBundle bundle, StationSettings settings) {
        this.bundle = bundle;
        this.settings = settings;
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
        return bundle.indications();
    }

    List<KnowledgeSource> sources() {
        return bundle.sources();
    }

    /** The transcripts of a build, in the order in which they are shown. */
    TranscriptModels transcripts(GenomeBuild build) {
        return transcripts.computeIfAbsent(build, wanted -> InstalledTranscripts.of(geneModels(), wanted));
    }

    /** What consequences of a case are worked out from; {@code genome} as {@link #genome} gave it. */
    ConsequenceSource consequences(Genome genome) {
        Optional<KnowledgeSource> source = sources().stream()
                .filter(one -> one.id().equals("transcripts-" + genome.build().label())).findFirst();
        return new ConsequenceSource(source.map(one -> one.name() + " " + one.version()).orElse("rCRS"),
                source.map(KnowledgeSource::sha256).orElse(""), () -> transcripts(genome.build()), genome);
    }

    /** Finds what names by HGVS stand for; one for each thread. */
    HgvsResolver resolver(Genome genome) {
        return new HgvsResolver(transcripts(genome.build()), genome, geneModels()::resolve);
    }

    /** Frequencies and ClinVar of a build. */
    KnownAlleles alleles(GenomeBuild build) throws IOException {
        return bundle.alleles(build);
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
