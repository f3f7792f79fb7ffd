package org.alidade.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.PlacedAllele;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Problem;
import org.alidade.model.RepeatDetail;
import org.alidade.model.RepeatStatus;
import org.alidade.model.SourceFact;
import org.alidade.model.TestVariant;
import org.alidade.model.VariantEvidence;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Structural sites, mitochondrial tables, dbNSFP, repeats and lift-over; real files where there are any. */
class PublishedSourcesOfBundleTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private KnowledgeBundle build(GenomeBuild build, Path... files) throws IOException, KnowledgeException {
        return BundleBuilder.build(
                new BuildWish(Arrays.asList(files), folder.resolve("out"), Optional.empty(), Optional.of(build)),
                Progress.none());
    }

    private List<Problem> refusal(GenomeBuild build, Path... files) {
        KnowledgeException refused = catchThrowableOfType(KnowledgeException.class, () -> build(build, files));
        assertThat(folder.resolve("out")).doesNotExist();
        return refused.problems();
    }

    /** From the first base concerned to the last. */
    private static VariantEvidence structural(String contig, int first, int last, String allele) {
        return TestVariant.at(contig + "-" + (first - 1) + "-N-" + allele).until(last).build();
    }

    private static PlacedAllele at(String contig, int position, String ref, String alt) {
        return new PlacedAllele(Contig.of(contig), position, ref, alt);
    }

    @Test
    void realSitesOfGnomadAreFoundByReciprocalOverlap() throws IOException, KnowledgeException {
        KnowledgeBundle bundle = build(GenomeBuild.GRCH38,
                SharedData.path("data/frequencies/gnomad.v4.0.sv.chr2.vcf.gz"),
                SharedData.path("data/frequencies/gnomad-sv/gnomad-cnv4/gnomad.v4.0.cnv.all.vcf.gz"));
        assertThat(bundle.verify()).isEmpty();
        KnownAlleles known = bundle.alleles(GenomeBuild.GRCH38);
        // chr2:10000 <DEL> END=56000, AC 81 of 125,972, POPMAX_AF=0.005096
        List<SourceFact> same = known.regions().facts(structural("2", 10001, 56000, "<DEL>"));
        assertThat(same.getFirst().column()).isEqualTo("gnomad_sv");
        assertThat(same.getFirst().source()).endsWith("gnomAD-SV_v3_DEL_chr2_e974ef24");
        assertThat(same.getFirst().share()).hasValue(1);
        assertThat(Double.parseDouble(same.getFirst().value())).isEqualTo(0.005096);
        List<SourceFact> shorter = known.regions().facts(structural("2", 10001, 40000, "<DEL>"));
        assertThat(shorter.getFirst().share().getAsDouble()).isBetween(0.5, 0.99);
        assertThat(known.regions().facts(structural("2", 10001, 10060, "<DEL>"))).isEmpty();
        // chr1:925634 SC=3 of 464,277, eas_SF=6.27e-05
        List<SourceFact> exomes = known.regions().facts(structural("1", 925635, 931187, "<DEL>"));
        assertThat(exomes.getFirst().column()).isEqualTo("gnomad_cnv");
        assertThat(Double.parseDouble(exomes.getFirst().value())).isEqualTo(0.000062743);
        // a duplication of the same place is another site
        assertThat(known.regions().facts(structural("2", 10001, 56000, "<DUP>")))
                .noneMatch(fact -> fact.source().contains("_DEL_"));
    }

    @Test
    void mitochondrialSourcesAreReadForBothBuilds() throws IOException, KnowledgeException {
        Path gnomad = SharedData.path("data/frequencies/gnomad-mtdna/example/gnomad-mtdna.vcf");
        Path helix = file("helix", "locus\talleles\tfeature\tgene\tcounts_hom\tAF_hom\tcounts_het\tAF_het\n"
                + "chrM:3243\t[\"A\",\"G\"]\ttRNA\tTL1\t1\t0.000005\t12\t0.00006\n");
        Path mitoTip = file("mitotip", "Position\trCRS\tAlt\tMitoTIP_Score\tQuartile\n3243\tA\tG\t17.4\tQ1\n"
                + "3244\tG\tA\t-2.25\tQ4\n");
        Path impact = file("mitimpact", "MitImpact_id\tChr\tStart\tRef\tAlt\tAPOGEE2\tAPOGEE2_score\n"
                + "MI.1\tMT\t3308\tT\tC\tLikely-benign\t0.21\n");
        KnowledgeBundle bundle = build(GenomeBuild.GRCH37, gnomad, helix, mitoTip, impact);
        KnownAlleles known = bundle.alleles(GenomeBuild.GRCH37);
        assertThat(known.cursor().facts(at("MT", 3243, "A", "G")))
                .extracting(SourceFact::column, SourceFact::value)
                .contains(tuple("helixmt_counts_hom", "1"), tuple("helixmt_counts_het", "12"),
                        tuple("helixmt_af_het", "0.00006"), tuple("mitotip_score", "17.4"), tuple("quartile", "Q1"));
        assertThat(known.cursor().facts(at("MT", 3244, "G", "A"))).extracting(SourceFact::value).contains("-2.25");
        assertThat(known.cursor().facts(at("MT", 3308, "T", "C")))
                .extracting(SourceFact::column, SourceFact::value)
                .contains(tuple("apogee2_score", "0.21"), tuple("apogee2", "Likely-benign"));
        // the first record of the real file: chrM:3 T>C, one homoplasmic carrier, one heteroplasmic
        assertThat(known.cursor().facts(at("MT", 3, "T", "C")))
                .extracting(SourceFact::column).contains("gnomad_mt_homoplasmic", "gnomad_mt_heteroplasmic");
    }

    @Test
    void dbNsfpIsReadByItsHeadingsAndFeedsThePredictors() throws IOException, KnowledgeException {
        Path table = file("dbnsfp", "#chr\tpos(1-based)\tref\talt\taaref\taaalt\ths\thg19_chr\thg19_pos(1-based)\t"
                + "REVEL_score\tMetaRNN_score\tSIFT_score\tCADD_phred\n"
                + "13\t200\tA\tC\tM\tL\t.\t13\t300\t0.1;0.35;.\t0.98\t0.01\t24.5\n"
                + "13\t100\tA\tC\tM\tL\t.\t.\t.\t.\t0.5\t0.01\t.\n");
        KnownAlleles known = build(GenomeBuild.GRCH38, table).alleles(GenomeBuild.GRCH38);
        assertThat(known.cursor().predictions(at("13", 200, "A", "C")).revel()).hasValue(0.35);
        assertThat(known.cursor().predictions(at("13", 200, "A", "C")).caddPhred()).hasValue(24.5);
        assertThat(known.cursor().predictions(at("13", 100, "A", "C")).revel()).isEmpty();
        assertThat(known.cursor().facts(at("13", 200, "A", "C")))
                .extracting(SourceFact::column, SourceFact::value).contains(tuple("dbnsfp_metarnn_score", "0.98"))
                .noneMatch(fact -> fact.toList().getFirst().toString().contains("sift"));
        Files.move(folder.resolve("out"), folder.resolve("newer"));
        KnownAlleles older = build(GenomeBuild.GRCH37, table).alleles(GenomeBuild.GRCH37);
        assertThat(older.cursor().predictions(at("13", 300, "A", "C")).revel()).hasValue(0.35);
        assertThat(older.cursor().predictions(at("13", 200, "A", "C")).revel()).isEmpty();
    }

    @Test
    void segmentalDuplicationsOfUcscAreKnownByTheirColumns() throws IOException, KnowledgeException {
        String line = "585\tchr1\t10000\t87112\tchr15:101906152\t0\t-\tchr15\t101906152\t101981189\t75037\t11764\t"
                + "1000\tN/A\tN/A\tN/A\tN/A\talign\t77880\t71\t3611\t74269\t73743\t526\t331\t195\t0.992918\t0.991969\t"
                + "0.007\t0.007\n";
        KnownAlleles known = build(GenomeBuild.GRCH38, file("superdups", line)).alleles(GenomeBuild.GRCH38);
        assertThat(known.regions().facts(structural("1", 10001, 500_000, "<DEL>")))
                .extracting(SourceFact::column, SourceFact::value)
                .containsExactly(tuple("segdup", "chr15:101906152 (0.992918)"));
        // it lies within the deletion, but neither of its ends does
        assertThat(known.regions().facts(structural("1", 9000, 500_000, "<DEL>"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GRCH38, X, 67545317, 67545385, GCA, 35, 38, 40, FULL_MUTATION",
            "GRCH38, X, 67545317, 67545385, CAG, 35, 38, 20, NORMAL",
            "GRCH37, X, 66765159, 66765227, GCA, 35, 38, 37, PREMUTATION"})
    void realCataloguesGiveTheLimitsThatAFileLacks(GenomeBuild build, String contig, int start, int end, String unit,
            int normal, int pathogenic, double count, RepeatStatus status) throws IOException, KnowledgeException {
        KnowledgeBundle bundle = build(build, SharedData.path("data/sv-str/variant_catalog_hg38.json"
                .replace("hg38", build == GenomeBuild.GRCH38 ? "hg38" : "grch37")));
        RepeatDetail bare = new RepeatDetail("AR", unit, new Interval(new Contig(contig), start, end),
                OptionalDouble.empty(), OptionalDouble.of(count), OptionalInt.empty(), OptionalInt.empty(),
                Optional.empty(), Optional.empty());
        RepeatDetail complete = bundle.alleles(build).repeats().complete(bare);
        assertThat(complete.normalMax()).hasValue(normal);
        assertThat(complete.pathogenicMin()).hasValue(pathogenic);
        assertThat(complete.status()).hasValue(status);
        assertThat(complete.disease()).hasValue("SBMA");
        RepeatDetail otherUnit = new RepeatDetail("X", "AT", bare.interval(), bare.referenceCount(), bare.count(),
                OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        assertThat(bundle.alleles(build).repeats().complete(otherUnit)).isEqualTo(otherUnit);
    }

    @Test
    void strArchiveHasThePlacesOfBothBuilds() throws IOException, KnowledgeException {
        Path archive = SharedData.path("data/sv-str/STRchive-loci.json");
        KnowledgeBundle bundle = BundleBuilder.build(List.of(archive), folder.resolve("out"), Progress.none());
        for (GenomeBuild build : GenomeBuild.values()) {
            int start = build == GenomeBuild.GRCH38 ? 3_074_877 : 3_076_604;
            RepeatDetail bare = new RepeatDetail("HTT", "CAG",
                    new Interval(new Contig("4"), start, start + 56), OptionalDouble.empty(), OptionalDouble.of(36),
                    OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
            assertThat(bundle.alleles(build).repeats().complete(bare).status()).hasValue(RepeatStatus.FULL_MUTATION);
        }
    }

    @Test
    void realClinVarIsLiftedOverAndWhatCannotBeIsNamed() throws IOException, KnowledgeException {
        Path clinVar = SharedData.path("data/clinvar/clinvar_20260226.GRCh38.cancer_genes.vcf.gz");
        assertThat(refusal(GenomeBuild.GRCH37, clinVar)).extracting(Problem::code).containsExactly("bundle.build");
        KnowledgeBundle bundle = build(GenomeBuild.GRCH37, clinVar,
                SharedData.path("data/genes/grch38_to_grch37.over.chain.gz"));
        KnowledgeSource lifted = bundle.sources().stream().filter(source -> source.id().equals("clinvar-GRCh37"))
                .findFirst().orElseThrow();
        assertThat(lifted.name()).isEqualTo("ClinVar (GRCh38 → GRCh37, grch38_to_grch37.over.chain.gz)");
        long records = lifted.records().orElseThrow();
        assertThat(records).isGreaterThan(60_000);
        KnowledgeSource left = bundle.sources().stream()
                .filter(source -> source.id().equals("left-out-clinvar-GRCh37")).findFirst().orElseThrow();
        assertThat(left.records()).hasValue(lifted.leftOut());
        // NM_007294.4(BRCA1):c.5266dup is 17:43057062 T>TG on GRCh38, 17:41209079 T>TG on GRCh37
        ClinVarAssertion founder = bundle.alleles(GenomeBuild.GRCH37).cursor()
                .clinVar(at("17", 41_209_079, "T", "TG")).orElseThrow();
        assertThat(founder.isPathogenic()).isTrue();
        assertThat(founder.stars()).hasValue(3);
        assertThat(founder.conditions()).isNotEmpty().noneMatch(name -> name.contains("_"));
        assertThat(bundle.alleles(GenomeBuild.GRCH38).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "MitImpact_id\tChr\tStart\tRef\tAlt\tAPOGEE2_score\\nx\tMT\t3\tT\tC\thigh|bundle.line|2",
            "Position\trCRS\tAlt\tMitoTIP_Score\\n3\tT|vcf.columnCount|2",
            "chain 1 chr1 10 + 0 10 chr1 10 + 0 10 1\\n10\\n|bundle.chain|",
            ">chr1\\nACGT\\nAC7T\\n|bundle.fasta|3", ">chr1\\nACGT\\n|bundle.fastaBuild|",
            "[{\"LocusId\": \"AR\", \"LocusStructure\": \"(CAG)*\", \"ReferenceRegion\": \"X:67545316-\"}]|bundle.line|1",
            "[{\"LocusId\": \"AR\", \"LocusStructure\": \"(CAG)*\", \"ReferenceRegion\": |bundle.line|1",
            "chr1\thavana\texon\t5\tx\t.\t+\t.\tID=e1|bundle.unknown|",
            "##gff-version 3\\n#!genome-build GRCh38.p14\\nchr1\thavana\texon\t5\tx\t.\t+\t.\tID=e1|transcripts.field|3"})
    void brokenFilesOfEachKindAreRefused(String text, String code, Long line) throws IOException {
        List<Problem> problems = refusal(GenomeBuild.GRCH38, file("broken", text.replace("\\n", "\n")));
        assertThat(problems.getFirst().code()).isEqualTo(code);
        assertThat(problems.getFirst().file()).isEqualTo("broken");
        if (line != null) {
            assertThat(problems.getFirst().line()).hasValue(line);
        }
    }

    @Test
    void sitesWithABrokenLineAreRefused() throws IOException {
        Path sites = file("sv.vcf", "##fileformat=VCFv4.2\n##contig=<ID=chr2,length=242193529>\n"
                + "##INFO=<ID=SVTYPE,x>\n##INFO=<ID=AN,x>\n##INFO=<ID=N_HOMALT,x>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
                + "chr2\tx\tid\tN\t<DEL>\t.\tPASS\tEND=20\n");
        List<Problem> problems = refusal(GenomeBuild.GRCH38, sites);
        assertThat(problems).extracting(Problem::code).containsExactly("bundle.region");
        assertThat(problems.getFirst().line()).hasValue(7);
    }
}
