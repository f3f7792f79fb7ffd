package org.alidade.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.genes.InstalledGeneFacts;
import org.alidade.knowledge.indications.Indications;
import org.alidade.knowledge.indications.InstalledIndications;
import org.alidade.knowledge.phenotypes.InstalledPhenotypes;
import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.PositionFile;
import org.alidade.knowledge.positions.PublishedVcf;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.regions.KnownRegions;
import org.alidade.knowledge.regions.RegionFile;
import org.alidade.knowledge.regions.RegionInput;
import org.alidade.knowledge.repeats.RepeatCatalogue;
import org.alidade.knowledge.tables.BundleFiles;
import org.alidade.knowledge.tables.ClassPathFiles;
import org.alidade.knowledge.tables.FolderFiles;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.knowledge.tables.Lazy;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.knowledge.transcripts.InstalledGeneModels;
import org.alidade.knowledge.transcripts.InstalledTranscripts;
import org.alidade.knowledge.transcripts.TranscriptModelTable;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/**
 * An installed set of reference files: a folder, or the one inside the program. Opening reads the manifest only; a
 * look-up is read when it is first asked for, and refuses a file whose hash is not the manifest's. Thread-safe.
 */
public final class KnowledgeBundle {
    private static final BundleFiles BUILT_IN = new ClassPathFiles("/org/alidade/knowledge/bundle/");

    private static final String VERIFYING = "workflow.stage.verifyBundle";

    private final BundleFiles files;
    private final BundleManifest manifest;
    private final Lazy<Phenotypes> phenotypes;
    private final Lazy<GeneModels> geneModels;
    private final Lazy<Indications> indications;
    private final Map<GenomeBuild, KnownAlleles> alleles = new EnumMap<>(GenomeBuild.class);
    private final Lazy<GeneFacts> geneFacts;
    private final Map<GenomeBuild, TranscriptModels> transcripts = new ConcurrentHashMap<>();

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
        return verify(Progress.none());
    }

    /**
     * The same, telling how many bytes are read.
     *
     * @return a problem for each file that is missing, shorter or longer than it was, or altered, in the manifest's order; of
     *         a store of positions also for each damaged block
     * @throws org.alidade.progress.CancelledException if nobody wants it any more
     */
    public List<Problem> verify(Progress progress) throws IOException {
        long total = manifest.sources().stream().mapToLong(source -> source.size().orElse(0)).sum();
        AtomicLong done = new AtomicLong();
        List<Problem> problems = new ArrayList<>();
        for (KnowledgeSource source : manifest.sources()) {
            long before = done.get();
            try (InputStream stream = files.open(source.file())) {
                String hash = Hashes.sha256(stream, read -> {
                    progress.report(VERIFYING, Math.min(total, done.addAndGet(read)), total);
                    progress.checkCancelled();
                });
                long size = done.get() - before;
                if (source.size().isPresent() && source.size().getAsLong() != size) {
                    problems.add(Problem.error("bundle.length", source.file(), Long.toString(size),
                            Long.toString(source.size().getAsLong())));
                } else if (!hash.equals(source.sha256())) {
                    problems.add(Problem.error("bundle.altered", source.file()));
                    problems.addAll(damagedBlocks(source, progress));
                }
            } catch (NoSuchFileException e) {
                problems.add(Problem.error("bundle.missing", source.file()));
            }
        }
        return problems;
    }

    /** Of an altered store of positions, which stretches of the genome are wrong; none where the store itself cannot be opened. */
    private List<Problem> damagedBlocks(KnowledgeSource source, Progress progress) {
        Optional<Path> path = files.path(source.file());
        if (path.isEmpty() || !source.file().endsWith(".pos")) {
            return List.of();
        }
        try (PositionFile store = PositionFile.open(path.get())) {
            return store.damaged(progress).stream()
                    .map(block -> Problem.error("bundle.block", source.file(), block.contig().name(),
                            Integer.toString(block.start()), Integer.toString(block.end())))
                    .toList();
        } catch (IOException e) {
            return List.of(Problem.error("bundle.index", source.file(), String.valueOf(e.getMessage())));
        }
    }

    /**
     * Takes a bundle off the disk; its manifest goes first, so that what an interruption leaves is no bundle.
     *
     * @throws KnowledgeException if the folder holds no bundle
     */
    public static void remove(Path folder) throws IOException, KnowledgeException {
        open(folder);
        BundleFolder.remove(folder);
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
        List<KnownRegions.Source> regions = new ArrayList<>();
        for (KnowledgeSource source : manifest.sources()) {
            boolean here = source.id().endsWith("-" + build.label()) || PublishedVcf.isMitochondrial(source.id());
            Optional<PublishedVcf> kind = here ? PublishedVcf.ofSource(source.id()) : Optional.empty();
            String title = source.name() + " " + source.version();
            if (kind.isPresent()) {
                opened.add(new KnownAlleles.Source(kind.get(), title, source.sha256(),
                        PositionFile.open(path(source))));
            } else if (here && RegionInput.isOf(source.id())) {
                regions.add(new KnownRegions.Source(title, RegionFile.open(path(source))));
            }
        }
        KnownAlleles all = new KnownAlleles(opened, new KnownRegions(regions),
                RepeatCatalogue.read(new BundleTables(files, manifest), build));
        alleles.put(build, all);
        return all;
    }

    private Path path(KnowledgeSource source) throws NoSuchFileException {
        return files.path(source.file()).orElseThrow(() -> new NoSuchFileException(source.file()));
    }

    /**
     * The transcripts of a build: those of the bundle's catalogues and of MANE. Read when first asked for.
     *
     * @throws java.io.UncheckedIOException if a file is missing, altered or unreadable
     */
    public TranscriptModels transcripts(GenomeBuild build) {
        return transcripts.computeIfAbsent(build, wanted -> {
            try {
                return InstalledTranscripts.of(geneModels(),
                        TranscriptModelTable.read(new BundleTables(files, manifest), wanted), wanted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The sources that consequences of a build are worked out from. */
    public List<KnowledgeSource> transcriptSources(GenomeBuild build) {
        return manifest.sources().stream().filter(source -> source.id().equals("transcripts-" + build.label())
                || source.id().equals(TranscriptModelTable.id(build))).toList();
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
