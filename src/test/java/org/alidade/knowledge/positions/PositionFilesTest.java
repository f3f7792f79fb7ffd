package org.alidade.knowledge.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alidade.knowledge.SharedData;
import org.alidade.knowledge.positions.PublishedVcf.Names;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Problem;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionFilesTest {
    private static final String GNOMAD = "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=%s>\n"
            + "##INFO=<ID=AC,Number=A>\n##INFO=<ID=AN,Number=1>\n##INFO=<ID=nhomalt,Number=A>\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

    @TempDir
    Path folder;

    private PublishedInput input(Path file) throws IOException {
        return ((PublishedInput.Recognised) PublishedInput.of(file)).input();
    }

    private PositionFile made(Path... files) throws IOException {
        List<PublishedInput> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(input(file));
        }
        Path out = folder.resolve("out.pos");
        assertThat(PositionFiles.make(inputs, out, folder.resolve("work"), Progress.none())).isEmpty();
        return PositionFile.open(out);
    }

    private static KnownCursor cursor(PublishedInput input, PositionFile file) {
        return new KnownAlleles(List.of(new KnownAlleles.Source(input.kind(), input.title(), "", file))).cursor();
    }

    private static Optional<String> info(String info, String key) {
        Matcher matcher = Pattern.compile("(?:^|;)" + Pattern.quote(key) + "=([^;]*)").matcher(info);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static List<String[]> records(Path vcf) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Tsv.plain(Files.newInputStream(vcf)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
        }
    }

    private static PlacedAllele allele(String[] cells) {
        return PlacedAllele.of(Contig.of(cells[0]), Integer.parseInt(cells[1]), cells[3], cells[4]);
    }

    /** Every record of gnomAD's published slices, with its own numbers. */
    @ParameterizedTest
    @CsvSource({"freqs/grch38/v4.0/gnomad-genomes.1.vcf.bgz, gnomad-genomes",
            "freqs/grch38/v4.0/gnomad-exomes.1.vcf.bgz, gnomad-exomes",
            "gnomad-nuclear/example-exomes-grch38/v4.0/gnomad-exomes.vcf.bgz, gnomad-exomes"})
    void frequenciesAreThoseOfTheFile(String name, String id) throws IOException {
        Path vcf = SharedData.path("data/frequencies").resolve(name);
        assertThat(input(vcf).id()).isEqualTo(id);
        assertThat(input(vcf).build()).isEqualTo(GenomeBuild.GRCH38);
        try (PositionFile file = made(vcf)) {
            assertThat(file.rows()).isEqualTo(records(vcf).size());
            KnownCursor cursor = cursor(input(vcf), file);
            int compared = 0;
            for (String[] cells : records(vcf)) {
                Optional<PopulationFrequency> found = cursor.frequency(allele(cells));
                if (!cells[6].equals("PASS")) {
                    assertThat(found).isEmpty();
                    continue;
                }
                double alleles = Double.parseDouble(info(cells[7], "AC").orElseThrow());
                double number = Double.parseDouble(info(cells[7], "AN").orElseThrow());
                assertThat(found.orElseThrow().alleleFrequency().orElseThrow()).isEqualTo(alleles / number);
                assertThat(found.orElseThrow().homozygotes())
                        .hasValue(Integer.parseInt(info(cells[7], "nhomalt").orElseThrow()));
                info(cells[7], "AF_grpmax").filter(text -> !text.equals(".")).ifPresent(text -> assertThat(
                        found.orElseThrow().maximum().orElseThrow()).isEqualTo(Double.parseDouble(text), within(1e-7)));
                compared++;
            }
            assertThat(compared)
                    .isEqualTo((int) records(vcf).stream().filter(cells -> cells[6].equals("PASS")).count());
        }
    }

    @Test
    void mitochondrialFrequenciesAreOfHomoplasmicCarriers() throws IOException {
        Path vcf = SharedData.path("data/frequencies/gnomad-mtdna/example/gnomad-mtdna.vcf");
        try (PositionFile file = made(vcf)) {
            KnownCursor cursor = cursor(input(vcf), file);
            int compared = 0;
            for (String[] cells : records(vcf)) {
                Optional<PopulationFrequency> found = cursor.frequency(allele(cells));
                if (cells[6].equals("PASS")) {
                    assertThat(found.orElseThrow().alleleFrequency().orElseThrow())
                            .isEqualTo(Double.parseDouble(info(cells[7], "AC_hom").orElseThrow())
                                    / Double.parseDouble(info(cells[7], "AN").orElseThrow()));
                    compared++;
                } else {
                    assertThat(found).isEmpty();
                }
            }
            assertThat(compared).isPositive();
        }
    }

    @Test
    void everyRecordOfClinVarIsFoundInAnyOrder() throws IOException {
        Path vcf;
        try (Stream<Path> files = Files.list(SharedData.path("data/clinvar"))) {
            vcf = files.filter(file -> file.toString().endsWith(".vcf.gz")).findFirst().orElseThrow();
        }
        assertThat(input(vcf).version()).hasValue("2026-02-26");
        try (PositionFile file = made(vcf)) {
            List<String[]> records = new ArrayList<>(records(vcf));
            assertThat(found(cursor(input(vcf), file), records)).isGreaterThan(66_000);
            Collections.shuffle(records, new Random(1));
            assertThat(found(cursor(input(vcf), file), records.subList(0, 2_000))).isGreaterThan(1_900);
            assertThat((double) Files.size(folder.resolve("out.pos")) / file.rows()).isLessThan(30);
        }
    }

    private static int found(KnownCursor cursor, List<String[]> records) {
        int count = 0;
        for (String[] cells : records) {
            boolean written = cells[3].matches("[ACGT]+") && cells[4].matches("[ACGT]+");
            Optional<String> significance = info(cells[7], "CLNSIG");
            if (written && significance.isPresent()) {
                ClinVarAssertion known = cursor.clinVar(allele(cells)).orElseThrow();
                assertThat(known.id()).hasValue(cells[2]);
                assertThat(known.significance()).isEqualTo(significance.get().replace('|', '/'));
                assertThat(known.stars())
                        .hasValue(ClinVarAssertion.starsOf(info(cells[7], "CLNREVSTAT").orElseThrow()));
                count++;
            }
        }
        return count;
    }

    private Path gnomad(String name, String length, String records) throws IOException {
        return Files.writeString(folder.resolve(name), GNOMAD.formatted(length) + records);
    }

    private static String record(String contig, int position, String ref, String alt, String info) {
        return String.join("\t", contig, Integer.toString(position), ".", ref, alt, ".", "PASS", info) + "\n";
    }

    @Test
    void whatIsNotInTheFileIsNotFoundAndNotZero() throws IOException {
        Path vcf = gnomad("g.vcf", "248956422", record("chr1", 100, "A", "C", "AC=0;AN=100;nhomalt=0")
                + record("chr1", 100, "A", "G", "AC=1;AN=100;nhomalt=0"));
        try (PositionFile file = made(vcf)) {
            KnownCursor cursor = cursor(input(vcf), file);
            Contig one = new Contig("1");
            assertThat(cursor.frequency(new PlacedAllele(one, 100, "A", "C")).orElseThrow().alleleFrequency())
                    .hasValue(0);
            assertThat(cursor.frequency(new PlacedAllele(one, 100, "A", "G"))).isPresent();
            assertThat(cursor.frequency(new PlacedAllele(one, 100, "A", "T"))).isEmpty();
            assertThat(cursor.frequency(new PlacedAllele(one, 100, "A", "AC"))).isEmpty();
            assertThat(cursor.frequency(new PlacedAllele(one, 99, "A", "C"))).isEmpty();
            assertThat(cursor.frequency(new PlacedAllele(one, 101, "A", "C"))).isEmpty();
            assertThat(cursor.frequency(new PlacedAllele(new Contig("2"), 100, "A", "C"))).isEmpty();
        }
    }

    @Test
    void severalAllelesOfARecordAreTrimmedAndKeepTheirOwnCounts() throws IOException {
        Path vcf = gnomad("g.vcf", "248956422", record("chr1", 100, "ATT", "AT,A,GTT", "AC=1,2,3;AN=100;nhomalt=0,1,0")
                + record("chr1", 101, "T", "TA", "AC=9;AN=100;nhomalt=0"));
        try (PositionFile file = made(vcf)) {
            KnownCursor cursor = cursor(input(vcf), file);
            Contig one = new Contig("1");
            assertThat(cursor.frequency(new PlacedAllele(one, 100, "AT", "A")).orElseThrow().alleleFrequency())
                    .hasValue(0.01);
            assertThat(cursor.frequency(new PlacedAllele(one, 100, "ATT", "A")).orElseThrow().homozygotes())
                    .hasValue(1);
            assertThat(cursor.frequency(new PlacedAllele(one, 100, "A", "G")).orElseThrow().alleleFrequency())
                    .hasValue(0.03);
            assertThat(cursor.frequency(new PlacedAllele(one, 101, "T", "TA"))).isPresent();
        }
    }

    @Test
    void manyAllelesOfOnePlaceAreFoundAcrossBlocks() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 3 * PositionBlock.ROWS; i++) {
            records.append(record("chr1", 100 + i / PositionBlock.ROWS, "A",
                    "A" + Integer.toString(i, 4).replace('0', 'A').replace('1', 'C').replace('2', 'G').replace('3', 'T')
                            + "C",
                    "AC=" + i + ";AN=1000000;nhomalt=0"));
        }
        Path vcf = gnomad("g.vcf", "248956422", records.toString());
        try (PositionFile file = made(vcf)) {
            KnownCursor cursor = cursor(input(vcf), file);
            for (String[] cells : records(vcf)) {
                assertThat(cursor.frequency(allele(cells)).orElseThrow().alleleFrequency().orElseThrow())
                        .isEqualTo(Double.parseDouble(info(cells[7], "AC").orElseThrow()) / 1_000_000);
            }
        }
    }

    @Test
    void everyByteThatIsChangedIsFound() throws IOException {
        Path vcf = gnomad("g.vcf", "248956422", record("chr1", 100, "A", "C", "AC=1;AN=100;nhomalt=0")
                + record("chr1", 200, "A", "AG", "AC=1;AN=100;nhomalt=0"));
        made(vcf).close();
        Path out = folder.resolve("out.pos");
        byte[] whole = Files.readAllBytes(out);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(out, damaged);
            assertThatThrownBy(() -> {
                try (PositionFile file = PositionFile.open(out)) {
                    file.verify(Progress.none());
                }
            }).as("byte %s", at).isInstanceOf(IOException.class);
        }
    }

    @Test
    void stoppedWorkIsTakenUpAgainBehindTheLastWholePart() throws IOException {
        Path first = gnomad("a.vcf", "248956422", record("chr1", 100, "A", "C", "AC=1;AN=100;nhomalt=0"));
        StringBuilder many = new StringBuilder();
        for (int i = 1; i < 30_000; i++) {
            many.append(record("chr2", i, "A", "C", "AC=1;AN=100;nhomalt=0"));
        }
        Path second = gnomad("b.vcf", "248956422", many.toString());
        Path work = folder.resolve("work");
        Progress stopped = new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(
                () -> PositionFiles.make(List.of(input(first), input(second)), folder.resolve("out.pos"), work,
                        stopped))
                .isInstanceOf(CancelledException.class);
        assertThat(folder.resolve("out.pos")).doesNotExist();
        List<Path> parts;
        try (Stream<Path> files = Files.list(work)) {
            parts = files.toList();
        }
        assertThat(parts).hasSize(1);
        Object key = Files.readAttributes(parts.getFirst(), "fileKey").get("fileKey");
        try (PositionFile file = made(first, second)) {
            assertThat(file.rows()).isEqualTo(30_000);
            assertThat(file.contigs()).containsExactly(new Contig("1"), new Contig("2"));
        }
        assertThat(Files.readAttributes(parts.getFirst(), "fileKey").get("fileKey")).isEqualTo(key);
    }

    private List<String> codes(Path... files) throws IOException {
        List<PublishedInput> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(input(file));
        }
        return PositionFiles.make(inputs, folder.resolve("out.pos"), folder.resolve("work"), Progress.none()).stream()
                .map(Problem::code).toList();
    }

    @Test
    void whatIsWrongWithAPublishedFileIsSaid() throws IOException {
        String good = record("chr1", 100, "A", "C", "AC=1;AN=100;nhomalt=0");
        assertThat(codes(gnomad("u.vcf", "248956422", record("chr1", 200, "A", "C", "AC=1;AN=100") + good)))
                .containsExactly("bundle.unsorted");
        assertThat(codes(gnomad("c.vcf", "248956422", good + "chr1\t300\n"))).containsExactly("vcf.columnCount");
        assertThat(codes(gnomad("a.vcf", "248956422", good), gnomad("b.vcf", "248956422", good)))
                .containsExactly("bundle.twice");
        Path whole = SharedData.path("data/frequencies/freqs/grch38/v4.0/gnomad-exomes.1.vcf.bgz");
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.vcf.gz"), java.util.Arrays.copyOf(bytes, bytes.length * 9 / 10));
        assertThat(codes(cut)).containsExactly("bundle.truncated");
        assertThat(folder.resolve("out.pos")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"248956422, GRCH38", "249250621, GRCH37"})
    void theBuildIsThatOfTheContigs(String length, GenomeBuild build) throws IOException {
        assertThat(input(gnomad("g.vcf", length, "")).build()).isEqualTo(build);
    }

    @Test
    void aFileThatTellsNoBuildIsNotTaken() throws IOException {
        Path vcf = Files.writeString(folder.resolve("g.vcf"),
                GNOMAD.formatted("1").replace("##contig=<ID=chr1,length=1>\n", ""));
        assertThat(PublishedInput.of(vcf)).isInstanceOf(PublishedInput.WithoutBuild.class);
        Path other = Files.writeString(folder.resolve("o.vcf"), "##fileformat=VCFv4.2\n#CHROM\n");
        assertThat(PublishedInput.of(other)).isInstanceOf(PublishedInput.Unknown.class);
        assertThat(PublishedInput.of(Files.writeString(folder.resolve("e.txt"), "")))
                .isInstanceOf(PublishedInput.Unknown.class);
    }

    @Test
    void hemizygotesAreMalesOutsideThePseudoautosomalRegions() throws IOException {
        Path vcf = gnomad("x.vcf", "248956422", record("chrX", 40_000_000, "A", "C",
                "AC=3;AN=100;nhomalt=0;nonpar;AC_XY=2")
                + record("chrX", 40_000_001, "A", "C",
                        "AC=3;AN=100;nhomalt=0;AC_XY=2"));
        try (PositionFile file = made(vcf)) {
            PositionCursor cursor = file.cursor();
            assertThat(cursor.find(new PlacedAllele(new Contig("X"), 40_000_000, "A", "C"))).isTrue();
            assertThat(cursor.value(file.column(Names.HEMIZYGOTES))).isEqualTo(2);
            assertThat(cursor.find(new PlacedAllele(new Contig("X"), 40_000_001, "A", "C"))).isTrue();
            assertThat(cursor.value(file.column(Names.HEMIZYGOTES))).isEqualTo(PositionRow.MISSING);
        }
    }
}
