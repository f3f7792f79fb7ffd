package org.alidade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMRecordIterator;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
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
import java.util.Set;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCasesTest {
    private static final Path COMMITTED = Path.of(System.getProperty("alidade.basedir", ".")).resolve("sample-cases");

    @Test
    void generatingAgainGivesTheCommittedCases(@TempDir Path out) throws IOException {
        SampleCases.generateAll(out);
        assertThat(contents(out)).isEqualTo(contents(COMMITTED));
        assertThat(size(out)).isLessThan(25_000_000);
    }

    static List<String> all() throws IOException {
        try (Stream<Path> folders = Files.list(COMMITTED)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thereIsACaseOfEachPreIndicationAndNoFileIsLarge() throws IOException {
        assertThat(all().stream().map(name -> name.substring(0, 4)).distinct()).containsExactly("pi01", "pi02", "pi03",
                "pi04", "pi05", "pi06", "pi07", "pi08", "pi09", "pi10", "pi11", "pi12");
        try (Stream<Path> files = Files.walk(COMMITTED)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(2 * 1024 * 1024));
        }
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
    @MethodSource("all")
    void everyCaseOpensWithoutAnyProblem(String name) {
        CaseIntake intake = CaseFolderReader.read(COMMITTED.resolve(name));
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.read()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyReferenceAlleleIsTheSequenceOfTheGenome(String name) {
        SliceGenome genome = SliceGenome.builtIn();
        List<VariantContext> records = records(name);
        assertThat(records).hasSizeGreaterThan(400);
        for (VariantContext record : records) {
            int end = record.getStart() + record.getReference().length() - 1;
            Interval place = new Interval(Contig.of(record.getContig()), record.getStart(), end);
            boolean atHand = genome.intervals().stream().anyMatch(slice -> slice.overlaps(place));
            if (!atHand) {
                continue; // a published variant, or a repeat, where there is no sequence to compare with
            }
            assertThat(new String(genome.bases(place), StandardCharsets.US_ASCII))
                    .isEqualTo(record.getReference().getBaseString());
        }
    }

    @ParameterizedTest
    @CsvSource({"pi08-pccb-trio,", "pi09-wt1-trio, 11-32392020-G-A", "pi03-tp53-mosaic-trio, 17-7674221-G-A",
            "pi04-bmp2-deletion-trio, 20-6767450-T-<DEL>", "pi06-nr0b1-boy,", "pi07-mcm8-consanguinity,",
            "pi10-rbck1-exon-deletion,", "pi12-nothing-trio,"})
    void onlyWhatIsNewOrDoubtfulInTheChildBreaksTheLawsOfInheritance(String name, @Nullable String expectedNew) {
        List<VariantContext> lost = records(name).stream().filter(record -> record.isSymbolic()
                && record.hasAttribute("END")).toList();
        List<String> broken = new ArrayList<>();
        for (VariantContext record : records(name)) {
            // within a deletion, one allele stands for two
            boolean inDeletion = lost.stream()
                    .anyMatch(gone -> gone.getContig().equals(record.getContig()) && gone.getStart() < record.getStart()
                            && record.getStart() <= gone.getAttributeAsInt("END", 0));
            if (breaksTheLaws(record) && !record.isFiltered() && !inDeletion) {
                broken.add(key(record).text());
            }
        }
        assertThat(broken).isEqualTo(expectedNew == null ? List.of() : List.of(expectedNew));
    }

    private static boolean breaksTheLaws(VariantContext record) {
        int child = alleles(record.getGenotype("P1"));
        int father = alleles(record.getGenotype("P2"));
        int mother = alleles(record.getGenotype("P3"));
        boolean called = child >= 0 && father >= 0 && mother >= 0;
        boolean haploid = record.getGenotype("P1").getPloidy() == 1;
        boolean possible = haploid
                ? (child > 0) == (mother > 0) || mother == 1
                : child <= (father > 0 ? 1 : 0) + (mother > 0 ? 1 : 0)
                        && child >= (father == 2 ? 1 : 0) + (mother == 2 ? 1 : 0);
        return called && !possible;
    }

    @Test
    void theSampleSaidToBeTheMothersIsSomebodyElses() {
        long informative = 0;
        long opposite = 0;
        for (VariantContext record : records("pi11-lmna-swapped-sample")) {
            Genotype child = record.getGenotype("P1");
            Genotype mother = record.getGenotype("P3");
            informative += child.isHom() && mother.isHom() && (child.isHomVar() || mother.isHomVar()) ? 1 : 0;
            opposite += child.isHomRef() && mother.isHomVar() || child.isHomVar() && mother.isHomRef() ? 1 : 0;
        }
        assertThat((double) opposite / informative).isGreaterThan(0.2);
    }

    @Test
    void theCousinsDaughterIsHomozygousForAllOfOneChromosome() {
        assertThat(records("pi07-mcm8-consanguinity").stream().filter(record -> record.getContig().equals("chr20"))
                .filter(record -> record.getGenotype("P1").isHet())).isEmpty();
    }

    @Test
    void artefactsAreSeenOnOneStrandOrInOneOrientationOnly() throws IOException {
        assertThat(counts("pi02-cdkn2a-sisters", "13-32339969-A-T").alternativeReverse()).isZero();
        assertThat(counts("pi02-cdkn2a-sisters", "13-32339969-A-T").alternativeForward()).isGreaterThan(3);
        Case theCase = CaseFolderReader.read(COMMITTED.resolve("pi01-tumour-control")).read().orElseThrow();
        VariantKey key = VariantKey.parse(GenomeBuild.GRCH38, "13-32394814-C-T").orElseThrow();
        int seen = 0;
        try (SamReader reader = SamReaderFactory.makeDefault().open(theCase.readFiles().getFirst().file());
                SAMRecordIterator reads = reader.queryOverlapping("chr13", key.position(), key.position())) {
            while (reads.hasNext()) {
                SAMRecord read = reads.next();
                int at = read.getReadPositionAtReferencePosition(key.position());
                if (at > 0 && read.getReadBases()[at - 1] == 'T' && read.getBaseQualities()[at - 1] > 20) {
                    seen++;
                    assertThat(read.getFirstOfPairFlag()).isEqualTo(!read.getReadNegativeStrandFlag());
                }
            }
        }
        assertThat(seen).isGreaterThan(1);
    }

    @Test
    void overADeletionHalfOfTheReadsAreMissing() throws IOException {
        Case theCase = CaseFolderReader.read(COMMITTED.resolve("pi04-bmp2-deletion-trio")).read().orElseThrow();
        List<Integer> reads = new ArrayList<>();
        for (ReadFile file : theCase.readFiles()) {
            try (SamReader reader = SamReaderFactory.makeDefault().open(file.file());
                    SAMRecordIterator inside = reader.queryOverlapping("chr20", 6_769_000, 6_779_000)) {
                reads.add((int) inside.stream().count());
            }
        }
        assertThat((double) reads.get(0) / reads.get(1)).isBetween(0.44, 0.56);
        assertThat((double) reads.get(0) / reads.get(2)).isBetween(0.44, 0.56);
    }

    private static ReadCounts counts(String name, String variant) throws IOException {
        Case theCase = CaseFolderReader.read(COMMITTED.resolve(name)).read().orElseThrow();
        SliceGenome genome = SliceGenome.builtIn();
        try (AlignmentSource source = AlignmentSource.open(theCase.readFiles().getFirst(), genome)) {
            return ReadEvidence.count(source, VariantKey.parse(GenomeBuild.GRCH38, variant).orElseThrow(), genome);
        }
    }

    private static int alleles(Genotype genotype) {
        return genotype.isNoCall() ? -1 : genotype.isHomRef() ? 0 : genotype.isHet() ? 1 : 2;
    }

    @ParameterizedTest
    @MethodSource("all")
    void theReadsShowWhatTheGenotypesSay(String name) throws IOException {
        Case theCase = CaseFolderReader.read(COMMITTED.resolve(name)).read().orElseThrow();
        SliceGenome genome = SliceGenome.builtIn();
        int compared = 0;
        for (ReadFile file : theCase.readFiles()) {
            try (AlignmentSource source = AlignmentSource.open(file, genome)) {
                for (VariantContext record : records(name)) {
                    if (record.isSymbolic() || isMosaicOrArtefact(name, record)) {
                        continue;
                    }
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
        assertThat(compared).isPositive();
    }

    /** Shares that are neither none, half nor all. */
    private static boolean isMosaicOrArtefact(String name, VariantContext record) {
        Set<String> odd = Set.of("pi01-tumour-control 13-32394814-C-T", "pi01-tumour-control 11-32389111-G-A",
                "pi01-tumour-control 17-7675088-C-T", "pi02-cdkn2a-sisters 13-32339969-A-T",
                "pi03-tp53-mosaic-trio 17-7674221-G-A");
        return odd.contains(name + " " + key(record).text());
    }

    private static void assertFits(Genotype genotype, double fraction, VariantKey key) {
        if (genotype.isHomRef()) {
            assertThat(fraction).as(key.text()).isLessThan(0.06);
        } else if (genotype.isHomVar()) {
            assertThat(fraction).as(key.text()).isGreaterThan(0.94);
        } else {
            assertThat(fraction).as(key.text()).isBetween(genotype.getGQ() < 20 ? 0.05 : 0.15, 0.85);
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
    @MethodSource("all")
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
                record.getReference().getBaseString(), record.getAlternateAllele(0).getDisplayString());
    }
}
