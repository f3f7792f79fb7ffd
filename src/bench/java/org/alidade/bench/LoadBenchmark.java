package org.alidade.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.progress.Progress;
import org.alidade.variants.PreparedTable;
import org.alidade.variants.VariantTable;
import org.alidade.variants.VariantTables;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.query.Predicates;
import org.alidade.variants.query.RowScan;
import org.alidade.variants.query.Workers;

/**
 * How long the making of a genome trio's table takes, beside the tools that only read its file, in turns. Arguments: a folder
 * for the files; the number of records (1,000,000), or a VCF; rounds (3). {@code bgzip} and {@code bcftools} are measured where they are installed.
 */
public final class LoadBenchmark {
    private static final Set<String> TRIO = Set.of("CHILD", "FATHER", "MOTHER");
    private static final int EXOME = 62_000;

    private LoadBenchmark() {
    }

    /** Prints one line per figure. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2 && arguments[0].equals("--load")) {
            load(Path.of(arguments[1]));
            return;
        }
        if (arguments.length == 2 && arguments[0].equals("--reopen")) {
            reopen(Path.of(arguments[1]));
            return;
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String what = arguments.length > 1 ? arguments[1] : "1000000";
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Path genome = what.matches("[0-9]+") ? made(folder, Integer.parseInt(what), false) : Path.of(what);
        System.out.printf("%s, %d MB, %d processors, Java %s%n", genome.getFileName(), Files.size(genome) >> 20,
                Runtime.getRuntime().availableProcessors(), Runtime.version());
        genome(genome, rounds);
        exome(made(folder, EXOME, true));
    }

    private static Path made(Path folder, int records, boolean exome) throws IOException {
        Path file = folder.resolve((exome ? "exome" : "genome") + records + ".vcf.gz");
        if (!Files.exists(file)) {
            new SyntheticVcf(records, exome, 1).write(file);
        }
        return file;
    }

    /** Each round one run of each, each in a process of its own. */
    private static void genome(Path vcf, int rounds) throws IOException, InterruptedException {
        List<Double> loads = new ArrayList<>();
        List<Double> inflated = new ArrayList<>();
        List<Double> printed = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            inflated.add(seconds("bgzip", "-dc", vcf.toString()));
            loads.add(seconds(self("--load", vcf)));
            printed.add(seconds("bcftools", "view", "-H", vcf.toString()));
        }
        System.out.printf("bgzip -dc %s s, load %s s, bcftools view -H %s s%n", inflated, loads, printed);
        System.out.printf("load / bgzip -dc: %.2f%n", median(loads) / median(inflated));
        System.out.printf("bcftools view -H / load: %.2f%n", median(printed) / median(loads));
        seconds(self("--reopen", vcf));
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String[] self(String mode, Path vcf) {
        return new String[]{Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Xmx2g", "-cp", System.getProperty("java.class.path"),
                LoadBenchmark.class.getName(), mode, vcf.toString()};
    }

    private static double seconds(String... command) throws IOException, InterruptedException {
        boolean own = command[command.length - 1].endsWith("gz") && Arrays.asList(command).contains(LoadBenchmark.class.getName());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(own ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return Math.round((System.nanoTime() - start) / 1e7) / 100.0;
    }

    private static Path tables(Path vcf) {
        return vcf.resolveSibling(vcf.getFileName() + ".tables");
    }

    private static PreparedTable prepare(Path vcf) throws IOException {
        Genome genome = new NoGenome(GenomeBuild.GRCH38);
        return VariantTables.prepare(List.of(vcf), GenomeBuild.GRCH38, TRIO, tables(vcf), genome, Progress.none());
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** In a process of its own: a table made anew. */
    private static void load(Path vcf) throws IOException {
        clear(tables(vcf));
        int rows = prepare(vcf).parts().getFirst().rows();
        long cpu = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
        System.out.printf("  load: %d rows, %.1f s of processors, peak resident %s%n", rows, cpu / 1e9, peak());
    }

    /** As Linux counts it. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("unknown")
                : "unknown";
    }

    /** In a process of its own: from a table made before to the rows that pass and are rare. */
    private static void reopen(Path vcf) throws IOException {
        long start = System.nanoTime();
        try (VariantTable table = VariantTables.open(prepare(vcf))) {
            VariantColumns columns = table.parts().getFirst().columns();
            int found = RowScan.select(columns.rows(), List.of(Predicates.rare(columns.maximumFrequency(), 0.001)),
                    Workers.all(), Progress.none()).count();
            System.out.printf("reopen to %d rare of %d rows, new process: %.2f s%n", found, columns.rows(),
                    (System.nanoTime() - start) / 1e9);
        }
    }

    /** Within one program, as for a person's second case. */
    private static void exome(Path vcf) throws IOException {
        StringBuilder times = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            clear(tables(vcf));
            long start = System.nanoTime();
            int rows = prepare(vcf).parts().getFirst().rows();
            times.append(String.format(java.util.Locale.ROOT, " %.2f s (%d rows)", (System.nanoTime() - start) / 1e9, rows));
        }
        System.out.println("exome, first to fifth load in one program:" + times);
    }
}
