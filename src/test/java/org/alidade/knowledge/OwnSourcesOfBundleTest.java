package org.alidade.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.PlacedAllele;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.SourceColumn;
import org.alidade.model.SourceFact;
import org.alidade.model.TestVariant;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of a laboratory, declared in its table. */
class OwnSourcesOfBundleTest {
    private static final String TABLE = "file\tcolumn\tkind\tfield\tassembly\ttitle\tversion\tdate\tlicence\n";
    private static final String VCF = "##fileformat=VCFv4.2\n##contig=<ID=chr13,length=114364328>\n"
            + "##INFO=<ID=LAB_AF,Number=A,Type=Float,Description=\"x\">\n"
            + "##INFO=<ID=CLASSE,Number=1,Type=String,Description=\"x\">\n"
            + "##INFO=<ID=ARTEFACT,Number=0,Type=Flag,Description=\"x\">\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private final List<Path> files = new ArrayList<>();

    private void file(String name, String text) throws IOException {
        files.add(Files.writeString(folder.resolve(name), text));
    }

    private KnowledgeBundle build() throws IOException, KnowledgeException {
        return BundleBuilder.build(
                new BuildWish(files, folder.resolve("out"), Optional.empty(), Optional.of(GenomeBuild.GRCH38)),
                Progress.none());
    }

    private List<Problem> refusal() {
        KnowledgeException refused = catchThrowableOfType(KnowledgeException.class, this::build);
        assertThat(folder.resolve("out")).doesNotExist();
        return refused.problems();
    }

    @Test
    void aVcfATableAndBedsOfTheLaboratoryAreColumnsOfTheirOwn() throws IOException, KnowledgeException {
        file("sources.tsv",
                TABLE + "cohorte.vcf\tlab_af\tfrequency\tLAB_AF\t\tCohorte du CHU\t2026-10\t2026-10-01\tinterne\n"
                        + "cohorte.vcf\tlab_classe\tclass\tCLASSE\n" + "cohorte.vcf\tlab_artefact\tflag\tARTEFACT\n"
                        + "scores.tsv\tlab_score\tnumber\tscore\tGRCh38\tScores\t1\n"
                        + "doubles.bed\t\tsegmental_duplication\t\tGRCh38\n" + "aveugle.bed\t\tblind_region\n"
                        + "couverture.bed\tlab_couverture\tnumber\t5\n");
        file("cohorte.vcf", VCF + "chr13\t100\t.\tA\tC,G\t.\t.\tLAB_AF=0.25,0.000001;CLASSE=4\n"
                + "chr13\t90\t.\tA\tT\t.\t.\tARTEFACT\n");
        file("scores.tsv", "chrom\tpos\tref\talt\tscore\n13\t100\tA\tC\t-1.5\n1\t5\tG\tT\t.\n");
        file("doubles.bed", "track name=x\nchr13\t50\t120\tchr9:5\nchr13\t80\t150\tchr22:7\n");
        file("aveugle.bed", "chr13\t0\t100\nchr13\t100\t110\n");
        file("couverture.bed", "chr13\t99\t100\texon1\t31.5\n");
        KnowledgeBundle bundle = build();
        assertThat(bundle.verify()).isEmpty();
        assertThat(bundle.sources()).filteredOn(source -> source.id().contains("own-"))
                .extracting(KnowledgeSource::id, KnowledgeSource::name, KnowledgeSource::version)
                .contains(tuple("table-own-lab-af-GRCh38", "Cohorte du CHU", "2026-10"),
                        tuple("table-own-lab-score-GRCh38", "Scores", "1"));
        KnownAlleles known = bundle.alleles(GenomeBuild.GRCH38);
        assertThat(known.columns()).extracting(SourceColumn::name).containsExactlyInAnyOrder("lab_af", "lab_classe",
                "lab_artefact", "lab_score", "segdup", "blind_region", "lab_couverture");
        assertThat(known.cursor().facts(new PlacedAllele(new Contig("13"), 100, "A", "C")))
                .extracting(SourceFact::column, SourceFact::kind, SourceFact::value)
                .containsExactlyInAnyOrder(tuple("lab_af", SourceFact.Kind.FREQUENCY, "0.25"),
                        tuple("lab_classe", SourceFact.Kind.CLASS, "4"),
                        tuple("lab_score", SourceFact.Kind.NUMBER, "-1.5"));
        assertThat(known.cursor().facts(new PlacedAllele(new Contig("13"), 100, "A", "G")))
                .extracting(SourceFact::column, SourceFact::value)
                .contains(tuple("lab_af", "0.000001"));
        // nothing is said of an allele that the files do not have
        assertThat(known.cursor().facts(new PlacedAllele(new Contig("13"), 100, "A", "T"))).isEmpty();
        assertThat(known.regions().facts(TestVariant.at("13-100-A-C").build()))
                .extracting(SourceFact::column, SourceFact::value)
                .containsExactlyInAnyOrder(tuple("segdup", "chr9:5"), tuple("segdup", "chr22:7"),
                        tuple("blind_region", ""), tuple("lab_couverture", "31.5"));
        assertThat(known.regions().facts(TestVariant.at("13-111-A-C").build()))
                .extracting(SourceFact::column).containsExactly("segdup", "segdup");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"own.vcf\tlab\tfrequency\tAF2|bundle.own.field|", //
            "own.vcf\tlab\tfraction\tLAB_AF|bundle.line|2", "other.vcf\tlab\tfrequency\tLAB_AF|bundle.own.missing|",
            "own.vcf\t1lab\tfrequency\tLAB_AF|bundle.line|2",
            "own.vcf\tlab\tfrequency\tLAB_AF\tGRCh39|bundle.line|2",
            "own.vcf\tlab\tfrequency\tLAB_AF\tGRCh37|bundle.own.assembly|"})
    void aTableThatDoesNotFitItsFileIsRefused(String line, String code, Long at) throws IOException {
        file("sources.tsv", TABLE + line + "\n");
        file("own.vcf", VCF + "chr13\t100\t.\tA\tC\t.\t.\tLAB_AF=0.1\n");
        List<Problem> problems = refusal();
        assertThat(problems).extracting(Problem::code).contains(code);
        if (at != null) {
            assertThat(problems.getFirst().line()).hasValue(at);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"own.vcf|chr13\t100\t.\tA\tC\t.\t.\tLAB_AF=1.5|7", //
            "own.vcf|chr13\t100\t.\tA\tC\t.\t.\tLAB_AF=rare|7", "own.vcf|chr13\tx\t.\tA\tC\t.\t.\tLAB_AF=0.5|7",
            "own.bed|chr13\t10\t5|1", "own.bed|chr13\tzehn\t50|1", "own.bed|chr13\t10|1"})
    void aBrokenLineIsRefusedWithItsNumber(String name, String line, long at) throws IOException {
        boolean bed = name.endsWith("bed");
        file("sources.tsv", TABLE + name + (bed ? "\tlab\tflag\t\tGRCh38\n" : "\tlab\tfrequency\tLAB_AF\n"));
        file(name, bed ? line + "\nchr13\t1\t2\n" : VCF + line + "\n");
        List<Problem> problems = refusal();
        assertThat(problems).hasSize(1);
        if (!problems.getFirst().code().equals("bundle.own.form")) {
            assertThat(problems.getFirst().line()).hasValue(at);
        }
        assertThat(problems.getFirst().file()).isEqualTo(name);
    }

    @Test
    void aBedThatNobodyDeclaredIsNotGuessedAt() throws IOException {
        file("something.bed", "chr13\t10\t50\n");
        assertThat(refusal()).extracting(Problem::code).containsExactly("bundle.unknown");
    }
}
