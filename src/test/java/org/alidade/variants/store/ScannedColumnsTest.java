package org.alidade.variants.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.knowledge.SharedData;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.variants.record.SmallGenome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever way a record takes, its columns say what its object says. */
class ScannedColumnsTest {
    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generatedRecordsGiveTheSameColumnsAsTheirObjects(long seed) throws IOException {
        Path vcf = Files.writeString(folder.resolve("random.vcf"), valid(new RandomVcf(seed).text(600)),
                StandardCharsets.UTF_8);
        Genome genome = new NoGenome(GenomeBuild.GRCH38);
        assertThat(ColumnsAgree.check(vcf, genome, folder.resolve("tables"), 2)).isGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void entriesOfOtherAnnotatorsGiveTheSameColumnsAsTheirObjects(long seed) throws IOException {
        RandomVcf random = new RandomVcf(seed).annotatedBy(seed % 2 == 0 ? "ANN" : "BCSQ");
        Path vcf = Files.writeString(folder.resolve("random.vcf"), valid(random.text(600)), StandardCharsets.UTF_8);
        Genome genome = new NoGenome(GenomeBuild.GRCH38);
        assertThat(ColumnsAgree.check(vcf, genome, folder.resolve("tables"), 2)).isGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void entriesOfTwoAnnotatorsGiveTheSameColumnsAsTheirObjects(long seed) throws IOException {
        Path vcf = Files.writeString(folder.resolve("random.vcf"),
                valid(new RandomVcf(seed).annotatedTwice().text(600)), StandardCharsets.UTF_8);
        Genome genome = new NoGenome(GenomeBuild.GRCH38);
        assertThat(ColumnsAgree.check(vcf, genome, folder.resolve("tables"), 2)).isGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void entriesWithTheNumberOfTheirAlleleGiveTheSameColumnsAsTheirObjects(long seed) throws IOException {
        Path vcf = Files.writeString(folder.resolve("random.vcf"), valid(new RandomVcf(seed).numbered().text(600)),
                StandardCharsets.UTF_8);
        Genome genome = new NoGenome(GenomeBuild.GRCH38);
        assertThat(ColumnsAgree.check(vcf, genome, folder.resolve("tables"), 2)).isGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void variantsThatMoveToTheLeftStandWhereTheirObjectsStand(long seed) throws IOException {
        String sequence = repeats(new Random(seed), 16_000);
        Path vcf = Files.writeString(folder.resolve("moved.vcf"),
                valid(new RandomVcf(seed, sequence).text(600)),
                StandardCharsets.UTF_8);
        assertThat(ColumnsAgree.check(vcf, new SmallGenome(sequence), folder.resolve("tables"), 2)).isGreaterThan(300);
    }

    /** Runs of one base and of two in turn, up to three thousand long: longer than what is fetched at once before a record. */
    private static String repeats(Random random, int length) {
        StringBuilder bases = new StringBuilder();
        while (bases.length() < length) {
            String unit = List.of("A", "C", "AC", "CA", "GATTACA").get(random.nextInt(5));
            bases.append(unit.repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 1500 : 20)));
        }
        return bases.toString();
    }

    /** Without the calls that are errors: a refused file has no columns. */
    private static String valid(String text) {
        return text.replace("5/6", "1/1");
    }

    @Test
    void recordsWithErrorsAreRefusedAsTheirObjectsAre() throws IOException {
        Path vcf = Files.writeString(folder.resolve("random.vcf"), new RandomVcf(3).text(3000), StandardCharsets.UTF_8);
        Genome genome = new NoGenome(GenomeBuild.GRCH38);
        assertThat(ColumnsAgree.check(vcf, genome, folder.resolve("tables"), 2)).isZero();
    }

    static List<Path> realFiles() throws IOException {
        Path data = SharedData.path("data");
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().matches(".*\\.vcf(\\.gz|\\.bgz)?")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    void realFilesGiveTheSameColumnsAsTheirObjects(Path vcf) throws IOException {
        Optional<VcfHeader> header = VcfHeaders.read(vcf, new java.util.ArrayList<>());
        if (header.isPresent()) {
            GenomeBuild build = header.get().build().orElse(GenomeBuild.GRCH38);
            ColumnsAgree.check(vcf, new NoGenome(build), folder, 2);
        }
    }
}
