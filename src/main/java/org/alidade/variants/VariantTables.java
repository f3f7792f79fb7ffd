package org.alidade.variants;

import java.io.IOException;
import java.io.InputStream;
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

import org.alidade.knowledge.genome.Genome;
import org.alidade.variants.record.ProblemList;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/** Makes variant tables, finds those already made, and opens them. */
public final class VariantTables {
    /** Counts up with every change of what a loader makes of the same file. */
    private static final int LOADER = 3;
    private static final String STAGE = "workflow.stage.load";

    private VariantTables() {
    }

    /**
     * Makes the table of some VCFs, or finds it in {@code folder}. A file with an error leaves no table behind.
     *
     * @param samples whose calls are read; the calls of all others stay in the file
     * @throws IOException if a file cannot be read or {@code folder} not be written
     */
    public static PreparedTable prepare(List<Path> vcfs, GenomeBuild build, Set<String> samples, Path folder,
            Genome genome, Progress progress) throws IOException {
        Files.createDirectories(folder);
        List<String> hashes = new ArrayList<>();
        for (Path vcf : vcfs) {
            hashes.add(sha256(vcf, progress));
        }
        Path file = folder.resolve(key(hashes, build, samples, genome) + ".table");
        if (Files.exists(file)) {
            Optional<MappedTable> known = MappedTable.open(file);
            if (known.isPresent()) {
                try (MappedTable table = known.get()) {
                    return prepared(file, table.description());
                }
            }
        }
        return make(vcfs, hashes, build, samples, file, genome, progress);
    }

    /**
     * Opens a table that {@link #prepare} gave.
     *
     * @throws IOException if it was refused or is no longer there
     */
    public static VariantTable open(PreparedTable prepared) throws IOException {
        return MappedTable.open(prepared.file())
                .orElseThrow(() -> new IOException(prepared.file() + " is not a whole variant table"));
    }

    /**
     * Everything that is wrong with one VCF, read whole as a case would be.
     *
     * @param buildKnown whether {@code build} is the file's own; else nothing is measured by it
     */
    public static List<Problem> check(Path vcf, GenomeBuild build, boolean buildKnown, Genome genome,
            Progress progress) throws IOException {
        ProblemList problems = new ProblemList();
        new VcfLoad(vcf, build, genome, problems).read(row -> {
        }, bytes -> progress.checkCancelled());
        return problems.all().stream().filter(problem -> buildKnown || !problem.code().equals("vcf.beyondContig"))
                .toList();
    }

    private static PreparedTable make(List<Path> vcfs, List<String> hashes, GenomeBuild build, Set<String> samples,
            Path file, Genome genome, Progress progress) throws IOException {
        ProblemList problems = new ProblemList();
        Path unfinished = Files.createTempFile(file.getParent(), "table", ".part");
        try {
            TableFile description;
            try (TableWriter writer = new TableWriter(unfinished)) {
                description = load(vcfs, hashes, build, samples, genome, problems, writer, progress);
                writer.finish(description);
            }
            if (problems.hasError()) {
                return new PreparedTable(file, description.records(), 0, hashes, problems.all());
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return prepared(file, description);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static TableFile load(List<Path> vcfs, List<String> hashes, GenomeBuild build, Set<String> samples,
            Genome genome, ProblemList problems, TableWriter writer, Progress progress) throws IOException {
        long total = 0;
        for (Path vcf : vcfs) {
            total += Files.size(vcf);
        }
        long done = 0;
        long records = 0;
        List<AnnotationCoverage> coverages = new ArrayList<>();
        Set<String> held = new TreeSet<>();
        for (Path vcf : vcfs) {
            VcfLoad load = new VcfLoad(vcf, build, samples, genome, problems);
            long before = done;
            long all = total;
            load.read(writer::add, bytes -> {
                progress.checkCancelled();
                progress.report(STAGE, before + bytes, all);
            });
            done += Files.size(vcf);
            records += load.records();
            coverages.add(load.coverage());
            held.addAll(load.held());
        }
        held.retainAll(samples);
        return new TableFile(build, List.copyOf(held), records, writer.rows(), 0, merged(coverages),
                hashes, problems.all(), List.of());
    }

    private static AnnotationCoverage merged(List<AnnotationCoverage> coverages) {
        return new AnnotationCoverage(
                coverages.stream().flatMap(one -> one.consequenceFields().stream()).distinct().sorted().toList(),
                coverages.stream().anyMatch(AnnotationCoverage::frequency),
                coverages.stream().anyMatch(AnnotationCoverage::clinVar),
                coverages.stream().anyMatch(AnnotationCoverage::predictions),
                coverages.stream().flatMap(one -> one.sources().stream()).distinct().sorted().toList());
    }

    private static PreparedTable prepared(Path file, TableFile description) {
        return new PreparedTable(file, description.records(), description.rows(), description.vcfSha256(),
                description.problems());
    }

    private static String key(List<String> hashes, GenomeBuild build, Set<String> samples, Genome genome) {
        String text = LOADER + "\n" + build + "\n" + String.join("\n", hashes) + "\n" + new TreeSet<>(samples) + "\n"
                + genome.name();
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 32);
    }

    private static String sha256(Path file, Progress progress) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 20];
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.read(buffer);
            while (read > 0) {
                progress.checkCancelled();
                digest.update(buffer, 0, read);
                read = in.read(buffer);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
