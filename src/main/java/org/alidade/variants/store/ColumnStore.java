package org.alidade.variants.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.alidade.casefile.VcfHeader;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.variants.record.ProblemList;
import org.alidade.variants.scan.Dictionaries;
import org.alidade.variants.scan.VcfContext;

/** A folder of column files: finds what was made before, makes what is missing. */
public final class ColumnStore {
    /** Counts up with every change of what a loader makes of the same file. */
    private static final int LOADER = 4;
    private static final String COLUMNS = ".columns";
    private static final String TEXT = ".text.gz";

    private final Path folder;
    private final Genome genome;
    private final KnownHashes hashes;
    private final int threads;

    /** {@code threads}: how many read at a time. */
    public ColumnStore(Path folder, Genome genome, int threads) {
        this.folder = folder;
        this.genome = genome;
        this.hashes = new KnownHashes(folder);
        this.threads = threads;
    }

    /**
     * The columns of a VCF, made now or before. Nothing is left behind by a file with an error or by work that was stopped.
     *
     * @param samples whose calls are read, as far as the file holds them; the calls of all others stay in the file
     * @throws IOException if the file cannot be read or the folder not be written
     */
    public LoadedVcf load(Path vcf, GenomeBuild build, Set<String> samples, Progress progress, LoadListener listener)
            throws IOException {
        Files.createDirectories(folder);
        String fingerprint = KnownHashes.fingerprint(vcf);
        Optional<String> hash = hashes.find(fingerprint);
        if (hash.isEmpty() && mayBeKnown(Files.size(vcf))) {
            hash = Optional.of(hash(vcf, progress));
        }
        if (hash.isPresent()) {
            Optional<LoadedVcf> known = find(vcf, hash.get(), build, samples);
            if (known.isPresent()) {
                hashes.remember(fingerprint, hash.get());
                return known.get();
            }
        }
        LoadedVcf made = make(vcf, build, samples, progress, listener);
        if (!made.description().isRefused()) {
            hashes.remember(fingerprint, made.description().sha256());
        }
        return made;
    }

    /** Whether a file of this size was ever loaded: only then is it worth hashing it before it is read. */
    private boolean mayBeKnown(long size) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith("-" + size + COLUMNS));
        }
    }

    /** A file at this place as it was when its columns were last made or found in {@code folder}. */
    public static Optional<KnownVcf> known(Path vcf, Path folder) throws IOException {
        return new KnownHashes(folder).last(vcf);
    }

    /** SHA-256 of a file as it lies on disk, in hexadecimal digits (long). */
    public static String hash(Path vcf, Progress progress) throws IOException {
        MessageDigest digest = sha256();
        long size = Files.size(vcf);
        long done = 0;
        byte[] buffer = new byte[1 << 20];
        try (var in = Files.newInputStream(vcf)) {
            int read = in.read(buffer);
            while (read > 0) {
                progress.checkCancelled();
                digest.update(buffer, 0, read);
                done += read;
                progress.report("workflow.stage.hash", done, size);
                read = in.read(buffer);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Optional<LoadedVcf> find(Path vcf, String hash, GenomeBuild build, Set<String> samples)
            throws IOException {
        String name = name(vcf, hash, build, samples);
        Path columns = folder.resolve(name + COLUMNS);
        Path text = folder.resolve(name + TEXT);
        if (!Files.exists(columns)) {
            return Optional.empty();
        }
        Optional<ColumnFile> opened = ColumnFile.open(columns);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (ColumnFile file = opened.get()) {
            return file.vcf().textOffsets() && !Files.exists(text)
                    ? Optional.empty()
                    : Optional.of(new LoadedVcf(vcf, columns, text, file.vcf(), file.columns().rows()));
        }
    }

    private String name(Path vcf, String hash, GenomeBuild build, Set<String> samples) throws IOException {
        String text = LOADER + "\n" + build + "\n" + hash + "\n" + new TreeSet<>(samples) + "\n" + genome.name() + "\n"
                + vcf.getFileName();
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 32) + "-"
                + Files.size(vcf);
    }

    private LoadedVcf make(Path vcf, GenomeBuild build, Set<String> samples, Progress progress, LoadListener listener)
            throws IOException {
        Path columns = Files.createTempFile(folder, "columns", ".part");
        Path text = Files.createTempFile(folder, "text", ".part");
        try {
            Load load = new Load(vcf, build, samples, progress, text);
            VcfDescription description = load.run(columns, listener);
            String name = name(vcf, description.sha256(), build, samples);
            LoadedVcf loaded = new LoadedVcf(vcf, folder.resolve(name + COLUMNS), folder.resolve(name + TEXT),
                    description, load.rows);
            if (!description.isRefused()) {
                if (description.textOffsets()) {
                    Files.move(text, loaded.text(), StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(columns, loaded.columns(), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return loaded;
        } finally {
            Files.deleteIfExists(columns);
            Files.deleteIfExists(text);
        }
    }

    /**
     * Everything that is wrong with a VCF, read whole as {@link #load} would, all its samples included.
     *
     * @throws IOException if the file cannot be read
     */
    public static List<Problem> check(Path vcf, GenomeBuild build, Genome genome, int threads, Progress progress)
            throws IOException {
        ProblemList problems = new ProblemList();
        VcfReading reading = new VcfReading(vcf, problems, progress, sha256());
        Optional<VcfHeader> header = reading.header();
        if (header.isPresent()) {
            VcfContext context = new VcfContext(header.get(), String.valueOf(vcf.getFileName()), build,
                    header.get().samples(), genome);
            reading.records(context, new Dictionaries(), VcfReading.Sink.none(), threads);
        }
        return problems.all();
    }

    /** The making of one column file. */
    private final class Load {
        private final Path vcf;
        private final GenomeBuild build;
        private final Set<String> samples;
        private final Path text;
        private final ProblemList problems = new ProblemList();
        private final MessageDigest digest = sha256();
        private final VcfReading reading;
        private int rows;

        Load(Path vcf, GenomeBuild build, Set<String> samples, Progress progress, Path text) {
            this.vcf = vcf;
            this.build = build;
            this.samples = samples;
            this.text = text;
            this.reading = new VcfReading(vcf, problems, progress, digest);
        }

        VcfDescription run(Path columnFile, LoadListener listener) throws IOException {
            Optional<VcfHeader> header = reading.header();
            if (header.isEmpty()) {
                return new VcfDescription(hash(vcf, Progress.none()), build, List.of(), 0, false, List.of(), List.of(),
                        problems.all());
            }
            List<String> held = header.get().samples().stream().filter(samples::contains).toList();
            VcfContext context = new VcfContext(header.get(), String.valueOf(vcf.getFileName()), build, held, genome);
            Dictionaries dictionaries = new Dictionaries();
            try (GrowingColumns columns = new GrowingColumns(held.size())) {
                LoadAccount account = records(context, dictionaries, columns, listener);
                rows = columns.rows();
                VcfDescription description = new VcfDescription(HexFormat.of().formatHex(digest.digest()), build, held,
                        account.records(), Files.size(text) > 0, List.copyOf(account.consequenceFields()),
                        sources(header.get()), problems.all());
                if (!description.isRefused()) {
                    try (ColumnFileWriter writer = new ColumnFileWriter(columnFile)) {
                        writer.write(columns, dictionaries, description);
                    }
                }
                return description;
            }
        }

        private LoadAccount records(VcfContext context, Dictionaries dictionaries, GrowingColumns columns,
                LoadListener listener) throws IOException {
            boolean shown = VcfText.isSeekable(vcf);
            Arrivals arrivals = new Arrivals(dictionaries, listener);
            if (shown) {
                listener.begun(new LoadingVcf(vcf, context));
            }
            try (TextCopy copy = new TextCopy(text)) {
                return reading.copyTo(copy).records(context, dictionaries, (batch, linesBefore) -> {
                    columns.add(batch, linesBefore);
                    if (shown) {
                        arrivals.take(batch);
                    }
                    listener.committed(columns.rows());
                }, threads);
            }
        }
    }

    private static List<String> sources(VcfHeader header) {
        List<String> sources = new ArrayList<>();
        header.line("VEP").ifPresent(version -> sources.add("VEP " + version.split(" ")[0].replace("\"", "")));
        header.line("SnpEffVersion").ifPresent(version -> sources.add("SnpEff " + version.replace("\"", "")));
        header.line("bcftools/csqVersion").ifPresent(version -> sources.add("bcftools csq " + version));
        return sources;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
