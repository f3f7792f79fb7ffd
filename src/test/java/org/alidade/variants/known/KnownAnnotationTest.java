package org.alidade.variants.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.PositionFile;
import org.alidade.knowledge.positions.PositionFiles;
import org.alidade.knowledge.positions.PublishedInput;
import org.alidade.model.GenomeBuild;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.VariantEvidence;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.alidade.progress.Stopped;
import org.alidade.variants.PreparedTable;
import org.alidade.variants.TablePart;
import org.alidade.variants.VariantTable;
import org.alidade.variants.VariantTables;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.VariantColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownAnnotationTest {
    private static final String CASE = "##fileformat=VCFv4.2\n##INFO=<ID=gnomAD_AF,Number=A,Type=Float,Description=\"x\">\n"
            + "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"x\">\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\n";
    private static final String GNOMAD = "##fileformat=VCFv4.2\n##contig=<ID=chr13,length=114364328>\n"
            + "##INFO=<ID=AC,Number=A>\n##INFO=<ID=AN,Number=1>\n##INFO=<ID=nhomalt,Number=A>\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
    private static final String CLINVAR = "##fileformat=VCFv4.1\n##fileDate=2026-01-02\n##source=ClinVar\n"
            + "##reference=GRCh38\n##INFO=<ID=CLNSIG,Number=.>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

    @TempDir
    Path folder;

    private KnownAlleles.Source source(String name, String text) throws IOException {
        Path vcf = Files.writeString(folder.resolve(name), text);
        PublishedInput input = ((PublishedInput.Recognised) PublishedInput.of(vcf)).input();
        Path out = folder.resolve(name + ".pos");
        assertThat(PositionFiles.make(List.of(input), out, folder.resolve("work"), Progress.none())).isEmpty();
        return new KnownAlleles.Source(input.kind(), input.title(), text, PositionFile.open(out));
    }

    private KnownAlleles alleles() throws IOException {
        return new KnownAlleles(List.of(source("gnomad.vcf", GNOMAD
                + "chr13\t32340300\t.\tGT\tG\t.\tPASS\tAC=5;AN=1000;nhomalt=1;AC_nfe=4;AN_nfe=400;AC_afr=1;AN_afr=600\n"
                + "chr13\t32340310\t.\tA\tC\t.\tAC0\tAC=0;AN=1000;nhomalt=0\n"
                + "chr13\t32340320\t.\tA\tC\t.\tPASS\tAC=9;AN=10;nhomalt=4\n"),
                source("clinvar.vcf", CLINVAR
                        + "13\t32340300\t9325\tGT\tG\t.\t.\tCLNSIG=Pathogenic;CLNREVSTAT=reviewed_by_expert_panel;"
                        + "CLNDN=Hereditary_cancer|not_provided;CLNSIGCONF=Pathogenic(2)|Uncertain_significance(1)\n"
                        + "13\t32340330\t1\tA\tC\t.\t.\tCLNSIG=Benign;CLNREVSTAT=criteria_provided,_single_submitter\n")));
    }

    private static String row(int position, String ref, String alt, String info) {
        return String.join("\t", "chr13", Integer.toString(position), ".", ref, alt, "50", "PASS", info, "GT", "0/1")
                + "\n";
    }

    private PreparedTable loaded() throws IOException {
        Path vcf = Files.writeString(folder.resolve("case.vcf"), CASE + row(32340300, "GT", "G", ".")
                + row(32340310, "A", "C", ".") + row(32340320, "A", "C", "gnomAD_AF=0.001")
                + row(32340330, "A", "C", "CLNSIG=Pathogenic") + row(32340340, "A", "C", "CLNSIG=Likely_benign"));
        return VariantTables.prepare(List.of(vcf), GenomeBuild.GRCH38, Set.of("S1"), folder.resolve("tables"),
                SliceGenome.builtIn(), Progress.none());
    }

    @Test
    void whatTheFileLacksComesFromTheSourcesAndColumnsSayTheSameAsEvidence() throws IOException {
        PreparedTable table = VariantTables.lookUp(loaded(), alleles(), Progress.none());
        List<VariantEvidence> rows = new ArrayList<>();
        try (VariantTable open = VariantTables.open(table)) {
            TablePart part = open.parts().getFirst();
            VariantColumns columns = part.columns();
            for (int row = 0; row < columns.rows(); row++) {
                VariantEvidence evidence = part.evidence(row);
                rows.add(evidence);
                float highest = (float) evidence.frequency().map(PopulationFrequency::maximum)
                        .flatMap(value -> value.stream().boxed().findFirst()).orElse(Double.NaN).doubleValue();
                assertThat(Float.valueOf(columns.maximumFrequency().get(row))).isEqualTo(Float.valueOf(highest));
                int said = columns.clinVar().get(row);
                assertThat(evidence.clinVar().isPresent()).isEqualTo(said != IntColumn.MISSING);
                evidence.clinVar().ifPresent(
                        known -> assertThat(columns.clinVarAssertions().entry(said)).isEqualTo(known));
            }
            assertThat(open.annotations().frequency()).isTrue();
            assertThat(open.annotations().sources()).contains("gnomAD genomes", "ClinVar");
        }
        PopulationFrequency founder = rows.getFirst().frequency().orElseThrow();
        assertThat(founder.alleleFrequency()).hasValue(0.005);
        assertThat(founder.maximum()).hasValue(0.01);
        assertThat(founder.homozygotes()).hasValue(1);
        assertThat(rows.getFirst().clinVar().orElseThrow().stars()).hasValue(3);
        assertThat(rows.getFirst().clinVar().orElseThrow().conditions()).containsExactly("Hereditary cancer");
        assertThat(rows.getFirst().clinVar().orElseThrow().conflict())
                .hasValue("Pathogenic(2), Uncertain significance(1)");
        // a site that gnomAD's own filters failed has no frequency
        assertThat(rows.get(1).frequency()).isEmpty();
        // the file's own frequency stays
        assertThat(rows.get(2).frequency().orElseThrow().highest()).hasValue(0.001);
        // the installed ClinVar is asked first, the file's stays where it knows nothing
        assertThat(rows.get(3).clinVar().orElseThrow().significance()).isEqualTo("Benign");
        assertThat(rows.get(4).clinVar().orElseThrow().significance()).isEqualTo("Likely_benign");
    }

    @Test
    void otherSourcesGiveAnotherSidecarAndTheSameOnesFindIt() throws IOException {
        KnownAlleles both = alleles();
        KnownAlleles one = new KnownAlleles(both.sources().subList(0, 1));
        Path first = VariantTables.lookUp(loaded(), both, Progress.none()).known().orElseThrow().sidecars().getFirst();
        byte[] bytes = Files.readAllBytes(first);
        assertThat(VariantTables.lookUp(loaded(), both, Progress.none()).known().orElseThrow().sidecars())
                .containsExactly(first);
        assertThat(VariantTables.lookUp(loaded(), one, Progress.none()).known().orElseThrow().sidecars())
                .doesNotContain(first);
        bytes[bytes.length / 2] ^= 1;
        Files.write(first, bytes);
        VariantTables.lookUp(loaded(), both, Progress.none());
        bytes[bytes.length / 2] ^= 1;
        assertThat(Files.readAllBytes(first)).isEqualTo(bytes);
    }

    @Test
    void scoresOfTheFileComeBeforeThoseOfTheSourcesAndColumnsSayTheSame() throws IOException {
        KnownAlleles cadd = new KnownAlleles(List.of(source("cadd.tsv", "## CADD GRCh38-v1.7 (c)\n"
                + "#Chrom\tPos\tRef\tAlt\tRawScore\tPHRED\n13\t32340310\tA\tC\t1\t25.5\n"
                + "13\t32340320\tA\tC\t1\t7\n")));
        Path vcf = Files.writeString(folder.resolve("case.vcf"),
                CASE.replace("gnomAD_AF,", "CADD_PHRED,") + row(32340310, "A", "C", ".")
                        + row(32340320, "A", "C", "CADD_PHRED=12") + row(32340330, "A", "C", "."));
        PreparedTable loaded = VariantTables.prepare(List.of(vcf), GenomeBuild.GRCH38, Set.of("S1"),
                folder.resolve("tables"), SliceGenome.builtIn(), Progress.none());
        try (VariantTable open = VariantTables.open(VariantTables.lookUp(loaded, cadd, Progress.none()))) {
            TablePart part = open.parts().getFirst();
            assertThat(part.evidence(0).predictions().caddPhred()).hasValue(25.5);
            assertThat(part.evidence(1).predictions().caddPhred()).hasValue(12);
            assertThat(part.evidence(2).predictions().caddPhred()).isEmpty();
            assertThat(part.columns().cadd().get(0)).isEqualTo(25.5F);
            assertThat(part.columns().cadd().get(1)).isEqualTo(12F);
            assertThat(part.columns().cadd().get(2)).isNaN();
            assertThat(open.annotations().predictions()).isTrue();
            assertThat(open.annotations().frequency()).isFalse();
        }
    }

    @Test
    void stoppedWorkLeavesNothingBehind() throws IOException {
        PreparedTable loaded = loaded();
        KnownAlleles alleles = alleles();
        assertThatThrownBy(() -> VariantTables.lookUp(loaded, alleles, new Stopped()))
                .isInstanceOf(CancelledException.class);
        try (var left = Files.list(folder.resolve("tables"))) {
            assertThat(left.map(Path::toString)).noneMatch(file -> file.endsWith(".known") || file.endsWith(".part"));
        }
    }

    @Test
    void withoutSourcesNothingIsAdded() throws IOException {
        assertThat(VariantTables.lookUp(loaded(), new KnownAlleles(List.of()), Progress.none()).known()).isEmpty();
    }
}
