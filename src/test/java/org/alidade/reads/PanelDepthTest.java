package org.alidade.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts from the blocks of a BAM are those of the counter that looks at every read, and of samtools. */
class PanelDepthTest {
    @TempDir
    Path folder;

    private static List<Interval> stretches(String contig, int from, int to, int length, int step) {
        List<Interval> intervals = new ArrayList<>();
        for (int start = from; start + length < to; start += step) {
            intervals.add(new Interval(new Contig(contig), start, start + length - 1));
        }
        return intervals;
    }

    @ParameterizedTest
    @CsvSource({"na12878-chr20/NA12878_S1.chr20.10_10p1mb.bam, 20, 9999000, 10102000",
            "trio-chr20/HG001.chr20.10_10p1mb_sorted.bam, 20, 9999000, 10012000",
            "scout-643594/reduced_mt.bam, MT, 1, 16569",
            "hg002-grch38-chr20-21/grch38_1k_subset_chr20_and_chr21.bam, 20, 60000, 160000"})
    void blocksGiveTheSameCountsAsReads(String name, String contig, int from, int to) throws IOException {
        Path bam = RealReads.folder(name.substring(0, name.indexOf('/'))).resolveSibling(name);
        List<Interval> intervals = new ArrayList<>(stretches(contig, from, to, 130, 700));
        intervals.add(new Interval(new Contig(contig), from + 50, Math.min(from + 4000, to)));
        intervals.add(new Interval(new Contig("Y"), 5_000_000, 5_000_100));
        for (int quality : new int[]{0, 1, 20}) {
            CountingRule rule = new CountingRule(quality);
            try (Genome genome = new NoGenome(GenomeBuild.GRCH37);
                    AlignmentSource source = RealReads.open("S", bam, genome)) {
                List<Depth> fast = PanelDepth.count(source, intervals, rule, Progress.none());
                for (int i = 0; i < intervals.size(); i++) {
                    Depth slow = DepthCounter.count(source, List.of(intervals.get(i)), rule, Progress.none())
                            .getFirst();
                    for (int position = slow.interval().start(); position <= slow.interval().end(); position++) {
                        assertThat(fast.get(i).at(position)).as(contig + ":" + position).isEqualTo(slow.at(position));
                    }
                }
            }
        }
    }

    @Test
    void aFileThatIsCutOffIsNamed() throws IOException {
        Path bam = RealReads.folder("na12878-chr20").resolve("NA12878_S1.chr20.10_10p1mb.bam");
        Path cut = folder.resolve("cut.bam");
        byte[] bytes = Files.readAllBytes(bam);
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Path index = Files.copy(bam.resolveSibling(bam.getFileName() + ".bai"), folder.resolve("cut.bam.bai"));
        try (Genome genome = new NoGenome(GenomeBuild.GRCH37);
                AlignmentSource source = AlignmentSource.open(new ReadFile("S", cut, Optional.of(index)), genome)) {
            List<Interval> all = List.of(new Interval(new Contig("20"), 10_000_000, 10_100_000));
            assertThatThrownBy(() -> PanelDepth.count(source, all, new CountingRule(1), Progress.none()))
                    .isInstanceOf(IOException.class).hasMessageContaining("cut.bam");
        }
    }

    @Test
    void aDamagedBlockIsNamedByItsPlace() throws IOException {
        Path bam = RealReads.folder("na12878-chr20").resolve("NA12878_S1.chr20.10_10p1mb.bam");
        byte[] bytes = Files.readAllBytes(bam);
        for (int i = bytes.length / 2; i < bytes.length / 2 + 40; i++) {
            bytes[i] ^= 0x55;
        }
        Path damaged = Files.write(folder.resolve("damaged.bam"), bytes);
        Path index = Files.copy(bam.resolveSibling(bam.getFileName() + ".bai"), folder.resolve("damaged.bam.bai"));
        try (Genome genome = new NoGenome(GenomeBuild.GRCH37);
                AlignmentSource source = AlignmentSource.open(new ReadFile("S", damaged, Optional.of(index)),
                        genome)) {
            List<Interval> all = List.of(new Interval(new Contig("20"), 10_000_000, 10_100_000));
            assertThatThrownBy(() -> PanelDepth.count(source, all, new CountingRule(1), Progress.none()))
                    .isInstanceOf(IOException.class).hasMessageContaining("the block at byte");
        }
    }
}
