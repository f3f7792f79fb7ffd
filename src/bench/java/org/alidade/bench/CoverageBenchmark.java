package org.alidade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.casefile.ReadFile;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.progress.Progress;
import org.alidade.reads.AlignmentSource;
import org.alidade.reads.CountingRule;
import org.alidade.reads.Depth;
import org.alidade.reads.PanelDepth;

/** Coverage of a panel: {@code BAM BED [ROUNDS]}. Prints sum, share at 20 reads and milliseconds of every round. */
final class CoverageBenchmark {
    private CoverageBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        Path bam = Path.of(arguments[0]);
        List<Interval> intervals = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            String[] fields = line.split("\t");
            intervals.add(Interval.ofZeroBased(Contig.of(fields[0]), Integer.parseInt(fields[1]),
                    Integer.parseInt(fields[2])));
        }
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Path index = bam.resolveSibling(bam.getFileName() + ".bai");
        try (Genome genome = new NoGenome(GenomeBuild.GRCH38);
                AlignmentSource source = AlignmentSource.open(new ReadFile("S", bam, Optional.of(index)), genome)) {
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                List<Depth> depths = PanelDepth.count(source, intervals, new CountingRule(1), Progress.none());
                long sum = depths.stream().mapToLong(Depth::sum).sum();
                long deep = depths.stream().mapToLong(depth -> depth.basesWith(20)).sum();
                long bases = intervals.stream().mapToLong(Interval::length).sum();
                System.out.printf("%d stretches, %d bases, sum %d, %.4f at 20 reads, %.0f ms%n", intervals.size(),
                        bases, sum, (double) deep / bases, (System.nanoTime() - start) / 1e6);
            }
        }
    }
}
