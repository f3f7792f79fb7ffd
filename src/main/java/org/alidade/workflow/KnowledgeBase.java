package org.alidade.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.knowledge.genome.FastaGenome;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.knowledge.indications.Indications;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.GenomeBuild;
import java.nio.file.Path;

/** The knowledge a station works with, opened once. */
final class KnowledgeBase {
    private final KnowledgeBundle bundle;
    private final StationSettings settings;

    private KnowledgeBase(KnowledgeBundle bundle, StationSettings settings) {
        this.bundle = bundle;
        this.settings = settings;
    }

    static KnowledgeBase open(StationSettings settings) throws IOException, KnowledgeException {
        Optional<Path> path = settings.knowledge();
        return new KnowledgeBase(path.isPresent() ? KnowledgeBundle.open(path.get()) : KnowledgeBundle.builtIn(),
                settings);
    }

    Phenotypes phenotypes() {
        return bundle.phenotypes();
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
