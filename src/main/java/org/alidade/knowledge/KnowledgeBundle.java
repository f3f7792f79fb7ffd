package org.alidade.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.genes.InstalledGeneFacts;
import org.alidade.knowledge.indications.Indications;
import org.alidade.knowledge.indications.InstalledIndications;
import org.alidade.knowledge.phenotypes.InstalledPhenotypes;
import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.PositionFile;
import org.alidade.knowledge.positions.PublishedVcf;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.tables.BundleFiles;
import org.alidade.knowledge.tables.ClassPathFiles;
import org.alidade.knowledge.tables.FolderFiles;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.knowledge.tables.Lazy;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.knowledge.transcripts.InstalledGeneModels;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;

/**
 * An installed set of reference files: a folder, or the one inside the program. Opening reads the manifest only; a
 * look-up is read when it is first asked for, and refuses a file whose hash is not the manifest's. Thread-safe.
 */
public final class KnowledgeBundle {
    private static final BundleFiles BUILT_IN = new ClassPathFiles("/org/alidade/knowledge/bundle/");

    private final BundleFiles files;
    private final BundleManifest manifest;
    private final Lazy<Phenotypes> phenotypes;
    private final Lazy<GeneModels> geneModels;
    private final Lazy<Indications> indications;
    private final Map<GenomeBuild, KnownAlleles> alleles = new EnumMap<>(GenomeBuild.class);
    private final Lazy<GeneFacts> geneFacts;

    private KnowledgeBundle(BundleFiles files, BundleManifest manifest) {
        this.files = files;
        this.manifest = manifest;
        BundleTables tables = new BundleTables(files, manifest);
        this.geneModels = new Lazy<>(() -> InstalledGeneModels.read(tables));
        this.phenotypes = new Lazy<>(() -> InstalledPhenotypes.read(tables));
        this.indications = new Lazy<>(() -> InstalledIndications.read(tables));
        this.geneFacts = new Lazy<>(() -> InstalledGeneFacts.read(tables, name -> geneModels.get().resolve(name)));
    }

    /** The bundle that comes with the program. */
    public static KnowledgeBundle builtIn() throws KnowledgeException, IOException {
        return open(BUILT_IN);
    }

    /** @throws KnowledgeException if the folder has no manifest that can be read */
    public static KnowledgeBundle open(Path folder) throws KnowledgeException, IOException {
        return open(new FolderFiles(folder));
    }

    private static KnowledgeBundle open(BundleFiles files) throws KnowledgeException, IOException {
        return new KnowledgeBundle(files, BundleManifest.read(files));
    }

    public String name() {
        return manifest.name();
    }

    public List<KnowledgeSource> sources() {
        return manifest.sources();
    }

    /** Hash of the manifest, in hexadecimal; it stands for the whole bundle. */
    public String sha256() {
        return manifest.sha256();
    }

    /** Reads every file whole; empty where all are as the manifest says. */
    public List<Problem> verify() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (KnowledgeSource source : manifest.sources()) {
            try (InputStream stream = files.open(source.file())) {
                if (!Hashes.sha256(stream).equals(source.sha256())) {
                    problems.add(Problem.error("bundle.altered", source.file()));
                }
            } catch (NoSuchFileException e) {
                problems.add(Problem.error("bundle.missing", source.file()));
            }
        }
        return problems;
    }

    /** @throws java.io.UncheckedIOException if a file is missing, altered or unreadable */
    public Phenotypes phenotypes() {
        return phenotypes.get();
    }

    /** @throws java.io.UncheckedIOException if a file is missing, altered or unreadable */
    public GeneModels geneModels() {
        return geneModels.get();
    }

    /** @throws java.io.UncheckedIOException if a file is missing, altered or unreadable */
    public Indications indications() {
        return indications.get();
    }

    /** @throws java.io.UncheckedIOException if a file is missing, altered or unreadable */
    public GeneFacts geneFacts() {
        return geneFacts.get();
    }

    /**
     * What the sources of a build know of alleles: frequencies and ClinVar. Open as long as the program runs.
     *
     * @throws IOException if a file is missing, of another format or not whole
     */
    public synchronized KnownAlleles alleles(GenomeBuild build) throws IOException {
        KnownAlleles known = alleles.get(build);
        if (known != null) {
            return known;
        }
        List<KnownAlleles.Source> opened = new ArrayList<>();
        for (KnowledgeSource source : manifest.sources()) {
            Optional<PublishedVcf> kind = source.id().endsWith("-" + build.label())
                    ? PublishedVcf.ofSource(source.id())
                    : Optional.empty();
            Optional<Path> path = files.path(source.file());
            if (kind.isPresent() && path.isEmpty()) {
                throw new NoSuchFileException(source.file());
            }
            if (kind.isPresent()) {
                opened.add(new KnownAlleles.Source(kind.get(), source.name() + " " + source.version(), source.sha256(),
                        PositionFile.open(path.get())));
            }
        }
        KnownAlleles all = new KnownAlleles(opened);
        alleles.put(build, all);
        return all;
    }

    /** The reference sequence of a build, its index beside it; empty where the bundle brings none. */
    public Optional<Path> genomeFasta(GenomeBuild build) {
        return manifest.sources().stream().filter(source -> source.id().equals("genome-" + build.label())).findFirst()
                .flatMap(source -> files.path(source.file()));
    }

    /** For the builder, which completes a new bundle from an existing one. */
    InputStream open(KnowledgeSource source) throws IOException {
        return new ByteArrayInputStream(BundleTables.checked(files, source));
    }
}
