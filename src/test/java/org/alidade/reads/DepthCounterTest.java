package org.alidade.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alidade.casefile.ReadFile;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepthCounterTest {
    private static final CountingRule RULE = new CountingRule(1);
    private static final Interval FIRST_50 = new Interval(new Contig("20"), 1, 50);
    @TempDir
    Path folder = Path.of("");

    @Test
    void readsCountOverTheirAlignedBasesOnly() throws IOException {
        Depth depth = depth(read("a", 11, "10M", 0), read("b", 16, "5M5D5M", 0));

        assertThat(depth.at(10)).isZero();
        assertThat(depth.at(11)).isEqualTo(1);
        assertThat(depth.at(16)).isEqualTo(2);
        assertThat(depth.at(21)).as("deleted").isZero();
        assertThat(depth.at(26)).isEqualTo(1);
        assertThat(depth.sum()).isEqualTo(20);
    }

    @Test
    void overlappingMatesCountOnce() throws IOException {
        SAMRecord first = mate("pair", 11, 16, true);
        SAMRecord second = mate("pair", 16, 11, false);

        assertThat(depth(first, second).sum()).isEqualTo(15);
        assertThat(depth(first, second).highest()).isEqualTo(1);
    }

    @Test
    void matesThatBeginAtTheSameBaseCountOnce() throws IOException {
        assertThat(depth(mate("pair", 11, 11, true), mate("pair", 11, 11, false)).sum()).isEqualTo(10);
    }

    @Test
    void aReadThatIsWrittenTwiceCountsOnce() throws IOException {
        assertThat(depth(mate("pair", 11, 300, true), mate("pair", 11, 300, true)).sum()).isEqualTo(10);
    }

    @Test
    void duplicatesSecondarySupplementaryFailedAndAmbiguousReadsDoNotCount() throws IOException {
        SAMRecord ambiguous = read("e", 11, "10M", 0);
        ambiguous.setMappingQuality(0);

        assertThat(depth(read("a", 11, "10M", 0x400), read("b", 11, "10M", 0x100), read("c", 11, "10M", 0x800),
                read("d", 11, "10M", 0x200), ambiguous).sum()).isZero();
    }

    @Test
    void gapsAreTheStretchesBelowTheLimit() throws IOException {
        Depth depth = depth(read("a", 11, "10M", 0), read("b", 31, "10M", 0));

        assertThat(depth.below(1)).containsExactly(new Interval(new Contig("20"), 1, 10),
                new Interval(new Contig("20"), 21, 30), new Interval(new Contig("20"), 41, 50));
        assertThat(depth.basesWith(1)).isEqualTo(20);
        assertThat(depth.mean()).isEqualTo(0.4);
        assertThat(depth.lowest(11, 20)).isEqualTo(1);
    }

    @Test
    void aContigThatTheFileDoesNotHaveHasNoReads() throws IOException {
        try (AlignmentSource source = source(read("a", 11, "10M", 0))) {
            List<Depth> depths = DepthCounter.count(source, List.of(new Interval(new Contig("7"), 1, 10)), RULE,
                    Progress.none());

            assertThat(depths.getFirst().sum()).isZero();
        }
    }

    @Test
    void countingStopsWhenItIsCancelled() throws IOException {
        Progress stopped = new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (AlignmentSource source = source(read("a", 11, "10M", 0))) {
            assertThatThrownBy(() -> DepthCounter.count(source, List.of(FIRST_50), RULE, stopped))
                    .isInstanceOf(CancelledException.class);
        }
    }

    @Test
    void everyBaseOfARealRegionIsAsSamtoolsCountsIt() throws IOException {
        Path data = RealReads.folder("na12878-chr20");
        Path bam = data.resolve("NA12878_S1.chr20.10_10p1mb.bam");
        // the file holds some reads twice, which samtools counts twice and we once
        int[] expected = samtools(onceEach(bam), 10_000_001, 10_100_000);
        Interval region = new Interval(new Contig("20"), 10_000_001, 10_100_000);
        try (AlignmentSource source = RealReads.open("NA12878", bam, new NoGenome(GenomeBuild.GRCH37))) {
            Depth depth = DepthCounter.count(source, List.of(region), RULE, Progress.none()).getFirst();

            for (int i = 0; i < expected.length; i++) {
                assertThat(depth.at(region.start() + i)).as("position " + (region.start() + i)).isEqualTo(expected[i]);
            }
            assertThat(depth.mean()).isGreaterThan(20);
        }
    }

    @Test
    void cramGivesWhatBamGives() throws IOException {
        Path data = RealReads.folder("na12878-chr20");
        Interval region = new Interval(new Contig("20"), 10_010_000, 10_020_000);
        try (Genome genome = RealReads.genome(data.resolve("ucsc.hg19.chr20.unittest.fasta.gz"), folder);
                AlignmentSource bam = RealReads.open("NA12878", data.resolve("NA12878_S1.chr20.10_10p1mb.bam"), genome);
                AlignmentSource cram = RealReads.open("NA12878", data.resolve("NA12878_S1.chr20.10_10p1mb.cram"),
                        genome)) {
            assertThat(DepthCounter.count(cram, List.of(region), RULE, Progress.none()).getFirst().sum())
                    .isEqualTo(DepthCounter.count(bam, List.of(region), RULE, Progress.none()).getFirst().sum());
        }
    }

    /** The same reads, each written once. */
    private Path onceEach(Path bam) throws IOException {
        Path written = folder.resolve("once.bam");
        Set<String> seen = new HashSet<>();
        try (SamReader reader = SamReaderFactory.makeDefault().open(bam)) {
            SAMFileHeader header = reader.getFileHeader().clone();
            header.setSortOrder(SAMFileHeader.SortOrder.coordinate);
            try (SAMFileWriter writer = new SAMFileWriterFactory().setCreateIndex(true).makeBAMWriter(header, true,
                    written)) {
                for (SAMRecord read : reader) {
                    if (seen.add(read.getSAMString())) {
                        writer.addAlignment(read);
                    }
                }
            }
        }
        return written;
    }

    /** samtools with the same rule: mates once, mapping quality 1, supplementary alignments skipped. */
    private static int[] samtools(Path bam, int start, int end) throws IOException {
        int[] depths = new int[end - start + 1];
        try {
            Process process = new ProcessBuilder("samtools", "depth", "-a", "-s", "-Q", "1", "-G", "SUPPLEMENTARY",
                    "-r",
                    "chr20:" + start + "-" + end, bam.toString()).redirectErrorStream(true).start();
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().map(line -> line.split("\t")).filter(fields -> fields.length == 3)
                        .forEach(fields -> depths[Integer.parseInt(fields[1]) - start] = Integer.parseInt(fields[2]));
            }
        } catch (IOException e) {
            Assumptions.abort("samtools is not installed: not compared");
        }
        return depths;
    }

    private Depth depth(SAMRecord... reads) throws IOException {
        try (AlignmentSource source = source(reads)) {
            return DepthCounter.count(source, List.of(FIRST_50), RULE, Progress.none()).getFirst();
        }
    }

    private AlignmentSource source(SAMRecord... reads) throws IOException {
        Path bam = folder.resolve("reads" + System.nanoTime() + ".bam");
        SAMFileHeader header = header();
        List<SAMRecord> own = new ArrayList<>(List.of(reads));
        try (SAMFileWriter writer = new SAMFileWriterFactory().setCreateIndex(true).makeBAMWriter(header, false, bam)) {
            own.forEach(writer::addAlignment);
        }
        Path index = bam.resolveSibling(bam.getFileName().toString().replace(".bam", ".bai"));
        return AlignmentSource.open(new ReadFile("S", bam, Optional.of(index)), new NoGenome(GenomeBuild.GRCH37));
    }

    private static SAMFileHeader header() {
        SAMFileHeader header = new SAMFileHeader();
        header.addSequence(new SAMSequenceRecord("chr20", 63_025_520));
        header.setSortOrder(SAMFileHeader.SortOrder.coordinate);
        return header;
    }

    private static SAMRecord read(String name, int start, String cigar, int flags) {
        SAMRecord read = new SAMRecord(header());
        read.setReadName(name);
        read.setReferenceName("chr20");
        read.setAlignmentStart(start);
        read.setCigarString(cigar);
        read.setMappingQuality(60);
        read.setFlags(flags);
        read.setReadString("A".repeat(10));
        read.setBaseQualityString("I".repeat(10));
        return read;
    }

    private static SAMRecord mate(String name, int start, int other, boolean first) {
        SAMRecord read = read(name, start, "10M", first ? 0x1 | 0x2 | 0x40 | 0x20 : 0x1 | 0x2 | 0x80 | 0x10);
        read.setMateReferenceName("chr20");
        read.setMateAlignmentStart(other);
        return read;
    }
}
