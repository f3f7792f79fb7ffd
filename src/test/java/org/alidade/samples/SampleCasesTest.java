package org.alidade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.util.BlockCompressedInputStream;
import htsjdk.variant.variantcontext.Genotype;
import htsjdk.variant.variantcontext.VariantContext;
import htsjdk.variant.vcf.VCFFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.casefile.CaseFolderReader;
import org.alidade.casefile.CaseIntake;
import org.alidade.casefile.DemonstrationReview;
import org.alidade.casefile.DemonstrationReviewReader;
import org.alidade.casefile.ReadFile;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;
import org.alidade.reads.AlignmentSource;
import org.alidade.reads.ReadCounts;
import org.alidade.reads.ReadEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCasesTest {
    private static final Path COMMITTED = Path.of(System.getProperty("alidade.basedir", ".")).resolve("sample-cases");

    @Test
    void generatingAgainGivesTheCommittedCases(@TempDir Path out) throws IOException {
        SampleCases.generateAll(out);
        assertThat(contents(out)).isEqualTo(contents(COMMITTED));
        assertThat(size(out)).isLessThan(6_000_000);
    }

    /** Compressed files by what is in them: zlib need not compress alike on every machine. */
    private static Map<String, Integer> contents(Path folder) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                boolean compressed = name.endsWith(".bam") || name.endsWith(".vcf.gz");
                if (!name.endsWith("i") && !name.equals("README.md")) {
                    try (InputStream in = compressed
                            ? new BlockCompressedInputStream(Files.newInputStream(file))
                            : Files.newInputStream(file)) {
                        contents.put(name, Arrays.hashCode(in.readAllBytes()));
                    }
                }
            }
        }
        return contents;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi08-pccb-trio", "pi09-wt1-trio", "pi05-mt-singleton", "pi08-nothing-duo"})
    void everyCaseOpensWithoutAnyProblem(String name) {
        CaseIntake intake = CaseFolderReader.read(COMMITTED.resolve(name));
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.read()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi08-pccb-trio", "pi09-wt1-trio", "pi05-mt-singleton", "pi08-nothing-duo"})
    void everyReferenceAlleleIsTheSequenceOfTheGenome(String name) {
        SliceGenome genome = SliceGenome.builtIn();
        List<VariantContext> records = records(name);
        assertThat(records).hasSizeGreaterThan(400);
        for (VariantContext record : records) {
            Interval place = new Interval(Contig.of(record.getContig()), record.getStart(), record.getEnd());
            assertThat(new String(genome.bases(place), StandardCharsets.US_ASCII))
                    .isEqualTo(record.getReference().getBaseString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi08-pccb-trio", "pi09-wt1-trio"})
    void onlyWhatIsNewOrDoubtfulInTheChildBreaksTheLawsOfInheritance(String name) throws IOException {
        List<String> broken = new ArrayList<>();
        for (VariantContext record : records(name)) {
            int child = alleles(record.getGenotype("P1"));
            int father = alleles(record.getGenotype("P2"));
            int mother = alleles(record.getGenotype("P3"));
            boolean called = child >= 0 && father >= 0 && mother >= 0;
            boolean possible = child <= (father > 0 ? 1 : 0) + (mother > 0 ? 1 : 0)
                    && child >= (father == 2 ? 1 : 0) + (mother == 2 ? 1 : 0);
            if (called && !possible && !record.isFiltered()) {
                broken.add(key(record).text());
            }
        }
        List<String> expectedNew = name.contains("wt1") ? List.of("11-32392020-G-A") : List.of();
        assertThat(broken).isEqualTo(expectedNew);
    }

    private static int alleles(Genotype genotype) {
        return genotype.isNoCall() ? -1 : genotype.isHomRef() ? 0 : genotype.isHet() ? 1 : 2;
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi08-pccb-trio", "pi09-wt1-trio", "pi05-mt-singleton", "pi08-nothing-duo"})
    void theReadsShowWhatTheGenotypesSay(String name) throws IOException {
        Case theCase = CaseFolderReader.read(COMMITTED.resolve(name)).read().orElseThrow();
        SliceGenome genome = SliceGenome.builtIn();
        int compared = 0;
        for (ReadFile file : theCase.readFiles()) {
            try (AlignmentSource source = AlignmentSource.open(file, genome)) {
                for (VariantContext record : records(name)) {
                    ReadCounts counts = ReadEvidence.count(source, key(record), genome);
                    Genotype genotype = record.getGenotype(file.sample());
                    if (counts.depth() > 15 && !genotype.isNoCall()
                            && counts.reference() == genotype.getAD()[0]
                            && counts.alternative() == genotype.getAD()[1]) {
                        compared++;
                        assertFits(genotype, counts.alleleFraction().orElseThrow(), key(record));
                    }
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(4 * theCase.readFiles().size());
    }

    private static void assertFits(Genotype genotype, double fraction, VariantKey key) {
        if (genotype.isHomRef()) {
            assertThat(fraction).as(key.text()).isLessThan(0.06);
        } else if (genotype.isHomVar()) {
            assertThat(fraction).as(key.text()).isGreaterThan(0.94);
        } else {
            assertThat(fraction).as(key.text()).isBetween(genotype.getGQ() < 20 ? 0.05 : 0.25, 0.75);
        }
    }

    @Test
    void theMitochondrialVariantIsInAboutThirtyEightPercentOfTheReads() throws IOException {
        Case theCase = CaseFolderReader.read(COMMITTED.resolve("pi05-mt-singleton")).read().orElseThrow();
        SliceGenome genome = SliceGenome.builtIn();
        try (AlignmentSource source = AlignmentSource.open(theCase.readFiles().getFirst(), genome)) {
            ReadCounts counts = ReadEvidence.count(source,
                    VariantKey.parse(GenomeBuild.GRCH38, "MT-3243-A-G").orElseThrow(), genome);
            assertThat(counts.depth()).isBetween(220, 400);
            assertThat(counts.alleleFraction().orElseThrow()).isBetween(0.32, 0.44);
            assertThat(counts.alternativeForward()).isGreaterThan(30);
            assertThat(counts.alternativeReverse()).isGreaterThan(30);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi08-pccb-trio", "pi09-wt1-trio", "pi05-mt-singleton", "pi08-nothing-duo"})
    void answersAndDecisionsAreVariantsOfTheCase(String name) throws IOException {
        List<String> keys = records(name).stream().map(record -> key(record).text()).toList();
        List<String> answers = Files.readAllLines(COMMITTED.resolve(name).resolve("expected.tsv")).stream().skip(1)
                .map(line -> line.split("\t")).map(fields -> Contig.of(fields[1]) + "-" + fields[2] + "-" + fields[3]
                        + "-" + fields[4])
                .toList();
        DemonstrationReview review = DemonstrationReviewReader.read(COMMITTED.resolve(name).resolve("review.json"));
        assertThat(keys).containsAll(answers);
        assertThat(review.decisions().stream().map(decision -> decision.variant()).toList())
                .containsExactlyInAnyOrderElementsOf(answers);
    }

    @Test
    void thePublishedVariantsAreAnnotatedAsPublished() {
        assertThat(annotation("pi08-pccb-trio", 136327174)).contains("frameshift_variant", "|12/15|",
                "NM_000532.5:c.1218_1231delinsTAGAGCACAGGA", "p.Gly407ArgfsTer14");
        assertThat(annotation("pi08-pccb-trio", 32340300)).contains("NM_000059.4:c.5946del", "p.Ser1982ArgfsTer22");
        assertThat(annotation("pi09-wt1-trio", 32392020)).contains("NM_024426.6:c.1399C>T", "p.Arg467Trp",
                "HGNC:12796");
        assertThat(annotation("pi05-mt-singleton", 3243)).contains("non_coding_transcript_exon_variant", "|MT-TL1|");
    }

    private static String annotation(String name, int position) {
        Optional<VariantContext> record = records(name).stream().filter(one -> one.getStart() == position).findFirst();
        return record.orElseThrow().getAttributeAsString("CSQ", "");
    }

    private static List<VariantContext> records(String name) {
        try (VCFFileReader reader = new VCFFileReader(COMMITTED.resolve(name).resolve("variants.vcf.gz"), true)) {
            return reader.iterator().toList();
        }
    }

    private static VariantKey key(VariantContext record) {
        return new VariantKey(GenomeBuild.GRCH38, Contig.of(record.getContig()), record.getStart(),
                record.getReference().getBaseString(), record.getAlternateAllele(0).getBaseString());
    }
}
