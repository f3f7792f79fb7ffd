package org.alidade.workflow;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.variants.PreparedTable;
import org.alidade.variants.VariantTables;

/** Builds the variant table of one file as the workbench does, measures it, and throws it away. */
public final class BenchmarkLoad {
    private static final Path PROCESS = Path.of("/proc/self/status");

    private BenchmarkLoad() {
    }

    /**
     * What was measured.
     *
     * @param peakBytes the most memory the process held; where the system does not tell, the most that Java's pools held
     */
    public record Outcome(long records, int rows, double seconds, long peakBytes, List<Problem> problems) {
    }

    /** {@code folder}: where the table stands for as long as it is measured. */
    public static Outcome run(Path vcf, Path folder, Progress progress) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<VcfHeader> header = VcfHeaders.read(vcf, problems);
        if (header.isEmpty()) {
            return new Outcome(0, 0, 0, peak(), problems);
        }
        try (TemporaryFolder tables = TemporaryFolder.in(folder, "benchmark");
                Genome genome = new NoGenome(header.get().build().orElse(GenomeBuild.GRCH38))) {
            long start = System.nanoTime();
            PreparedTable table = VariantTables.prepare(List.of(vcf), genome.build(),
                    Set.copyOf(header.get().samples()), tables.path(), genome, progress);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Outcome(table.records(), table.rows(), seconds, peak(), table.problems());
        }
    }

    private static long peak() throws IOException {
        if (Files.isReadable(PROCESS)) {
            for (String line : Files.readAllLines(PROCESS)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream().map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed()).sum();
    }
}
