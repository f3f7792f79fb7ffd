package org.alidade.variants;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.Zygosity;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a copy or a disk has damaged, and files that are large in an unusual direction. */
class DamagedFilesTest {
    private static final int RECORDS = 20_000;
    private static final String META = "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n"
            + "##contig=<ID=chr2,length=242193529>\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"x\">\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t";

    @TempDir
    Path folder;

    private static String record(String contig, int position, String calls) {
        return contig + "\t" + position + "\t.\tA\tC\t50\tPASS\t.\tGT\t" + calls + "\n";
    }

    private Path packed() throws IOException {
        Path vcf = folder.resolve("case.vcf.gz");
        try (BlockCompressedOutputStream out = new BlockCompressedOutputStream(vcf.toFile())) {
            out.write((META + "S1\n").getBytes(StandardCharsets.UTF_8));
            for (int record = 0; record < RECORDS; record++) {
                out.write(record("chr1", 100 + record * 7, "0/1").getBytes(StandardCharsets.UTF_8));
            }
        }
        return vcf;
    }

    private PreparedTable prepare(Path vcf, String... samples) throws IOException {
        return VariantTables.prepare(List.of(vcf), GenomeBuild.GRCH38, Set.of(samples), folder.resolve("tables"),
                new NoGenome(GenomeBuild.GRCH38), Progress.none());
    }

    /** Where each block begins; the last is the end marker. */
    private static List<Integer> blocks(byte[] bytes) {
        List<Integer> blocks = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += (bytes[at + 16] & 0xff | (bytes[at + 17] & 0xff) << 8) + 1) {
            blocks.add(at);
        }
        return blocks;
    }

    private void isRefused(Path vcf, String code, Object... arguments) throws IOException {
        PreparedTable prepared = prepare(vcf, "S1");
        assertThat(prepared.isRefused()).isTrue();
        assertThat(prepared.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.isError()).isTrue();
            assertThat(problem.arguments().stream().map(String::valueOf))
                    .containsAll(Arrays.stream(arguments).map(String::valueOf).toList());
        });
        try (Stream<Path> left = Files.list(folder.resolve("tables"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFileWithoutItsEndMarkerIsTruncated() throws IOException {
        Path vcf = packed();
        byte[] bytes = Files.readAllBytes(vcf);
        Files.write(vcf, Arrays.copyOf(bytes, blocks(bytes).getLast()));
        isRefused(vcf, "vcf.truncated");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 9, 30_000})
    void aPlainGzipThatIsCutOffIsTruncated(int missing) throws IOException {
        byte[] text = text(Files.readAllBytes(packed()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        }
        assertThat(bytes.size()).isGreaterThan(40_000);
        Path vcf = Files.write(folder.resolve("plain.vcf.gz"),
                Arrays.copyOf(bytes.toByteArray(), bytes.size() - missing));
        isRefused(vcf, "vcf.truncated");
    }

    private static byte[] text(byte[] packed) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    @Test
    void aFileThatEndsInABlockIsTruncated() throws IOException {
        Path vcf = packed();
        byte[] bytes = Files.readAllBytes(vcf);
        Files.write(vcf, Arrays.copyOf(bytes, blocks(bytes).get(2) + 1000));
        isRefused(vcf, "vcf.truncated");
    }

    @Test
    void aFileCutAtTheStartOfABlockAndEndedAgainIsNotSilentlyWholeButOfFewerRecords() throws IOException {
        Path vcf = packed();
        byte[] bytes = Files.readAllBytes(vcf);
        List<Integer> blocks = blocks(bytes);
        byte[] joined = Arrays.copyOf(bytes, blocks.get(2) + bytes.length - blocks.getLast());
        System.arraycopy(bytes, blocks.getLast(), joined, blocks.get(2), bytes.length - blocks.getLast());
        Files.write(vcf, joined);
        assertThat(prepare(vcf, "S1").isRefused()).isTrue(); // its last line is half a line
    }

    @Test
    void aWrongChecksumIsNamedWithTheOffsetOfItsBlock() throws IOException {
        damaged(8);
    }

    @Test
    void aWrongLengthOfTheTextIsNamedWithTheOffsetOfItsBlock() throws IOException {
        damaged(4);
    }

    @Test
    void wrongBytesInABlockAreNamedWithItsOffset() throws IOException {
        damaged(200);
    }

    private void damaged(int beforeTheEndOfTheBlock) throws IOException {
        Path vcf = packed();
        byte[] bytes = Files.readAllBytes(vcf);
        List<Integer> blocks = blocks(bytes);
        int block = blocks.get(2);
        bytes[blocks.get(3) - beforeTheEndOfTheBlock] ^= 1;
        Files.write(vcf, bytes);
        isRefused(vcf, "vcf.damaged", block);
    }

    @Test
    void aContigThatReturnsIsAWarningAndNoRecordIsLost() throws IOException {
        Path vcf = Files.writeString(folder.resolve("case.vcf"), META + "S1\n" + record("chr1", 100, "0/1")
                + record("chr2", 50, "0/1") + record("chr1", 200, "0/1"));
        PreparedTable prepared = prepare(vcf, "S1");
        assertThat(prepared.problems()).extracting(Problem::code).containsExactly("vcf.unsorted");
        assertThat(prepared.problems().getFirst().line()).hasValue(8);
        assertThat(prepared.rows()).isEqualTo(3);
    }

    @Test
    void aJointFileOfThreeHundredSamplesOpensForThoseOfTheCase() throws IOException {
        String names = IntStream.range(0, 300).mapToObj(sample -> "S" + sample).collect(Collectors.joining("\t"));
        String calls = IntStream.range(0, 300).mapToObj(sample -> sample == 150 ? "1/1" : sample == 299 ? "0/1" : "0/0")
                .collect(Collectors.joining("\t"));
        Path vcf = Files.writeString(folder.resolve("joint.vcf"), META + names + "\n" + record("chr1", 100, calls));
        try (VariantTable table = VariantTables.open(prepare(vcf, "S150", "S299"))) {
            assertThat(table.samples()).hasSize(2);
            assertThat(table.evidence(0).genotype("S150").alleles()).hasSize(2);
            assertThat(table.evidence(0).genotype("S150").zygosity()).isEqualTo(Zygosity.HOMOZYGOUS);
            assertThat(table.evidence(0).genotype("S299").zygosity())
                    .isEqualTo(Zygosity.HETEROZYGOUS);
        }
    }

    @Test
    void twoWhoOpenTheSameFileAtOnceSeeTheSameRows() throws Exception {
        Path vcf = packed();
        Callable<Integer> open = () -> {
            try (VariantTable table = VariantTables.open(prepare(vcf, "S1"))) {
                return table.evidence(RECORDS - 1).key().position();
            }
        };
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> position : both.invokeAll(List.of(open, open, open, open))) {
                assertThat(position.get()).isEqualTo(100 + (RECORDS - 1) * 7);
            }
        }
    }
}
