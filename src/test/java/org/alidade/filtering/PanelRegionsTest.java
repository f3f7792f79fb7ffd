package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.PanelGene;
import org.alidade.model.VariantKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repeats and recurrent copy number changes of the panels (PanelApp's STR and CNV entities) bring in what their genes do not. */
class PanelRegionsTest {
    private static final String HEADER = """
            ##fileformat=VCFv4.2
            ##reference=GRCh38
            ##contig=<ID=chr9,length=138394717,assembly=GRCh38>
            ##contig=<ID=chr17,length=83257441,assembly=GRCh38>
            ##contig=<ID=chr19,length=58617616,assembly=GRCh38>
            ##contig=<ID=chr22,length=50818468,assembly=GRCh38>
            ##contig=<ID=chrX,length=156040895,assembly=GRCh38>
            ##INFO=<ID=SVTYPE,Number=1,Type=String,Description="Type">
            ##INFO=<ID=END,Number=1,Type=Integer,Description="End">
            ##INFO=<ID=SVLEN,Number=1,Type=Integer,Description="Length">
            ##INFO=<ID=REF,Number=1,Type=Integer,Description="Units in the reference">
            ##INFO=<ID=RU,Number=1,Type=String,Description="Unit">
            ##INFO=<ID=REPID,Number=1,Type=String,Description="Locus">
            ##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">
            ##FORMAT=<ID=REPCN,Number=1,Type=String,Description="Units">
            """;

    @TempDir
    private Path folder;

    private RealCases.Filtered open(String indication, String record, String calls) throws IOException {
        Path vcf = folder.resolve("case.vcf");
        String[] cells = record.split(" ", -1);
        Files.writeString(vcf, HEADER + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tC\n" + cells[0] + "\t"
                + cells[1] + "\t.\t" + cells[2] + "\t" + cells[3] + "\t100\tPASS\t" + cells[4] + "\t"
                + (calls.contains(":") ? "GT:REPCN" : "GT") + "\t" + calls + "\n");
        Path ped = Files.writeString(folder.resolve("case.ped"), "F\tC\t0\t0\t2\t2\n");
        return RealCases.loose(vcf, ped, Optional.of(indication), folder);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # 22q11.2, ISCA-37433: TBX1 is not on the panel of PI10, its region is
            PI10 | chr22 18900000 N <DEL> SVTYPE=DEL;END=21500000;SVLEN=-2600000              | 0/1       | TBX1
            # half of the region is enough, since break points scatter
            PI10 | chr22 19400000 N <DEL> SVTYPE=DEL;END=20299685;SVLEN=-899685               | 0/1       | TBX1
            # a gain is not a loss
            PI10 | chr22 18900000 N <DUP> SVTYPE=DUP;END=21500000;SVLEN=2600000               | 0/1       | -
            # less than half
            PI10 | chr22 20299000 N <DEL> SVTYPE=DEL;END=20399685;SVLEN=-100685               | 0/1       | -
            # 17q12 with HNF1B, which is on the panel of PI09 too
            PI09 | chr17 36400000 N <DEL> SVTYPE=DEL;END=37900000;SVLEN=-1500000              | 0/1       | HNF1B
            # FMR1 premutation, 90 units, is what PI07 asks for
            PI07 | chrX 147912050 C <STR90> SVTYPE=STR;END=147912110;REF=20;RU=CGG;REPID=FMR1 | 0/1:30/90 | FMR1
            # the same in a panel that does not name it
            PI12 | chrX 147912050 C <STR90> SVTYPE=STR;END=147912110;REF=20;RU=CGG;REPID=FMR1 | 0/1:30/90 | -
            # DMPK is on no panel of PI08, its repeat is
            PI08 | chr19 45770204 A <STR200> SVTYPE=STR;END=45770264;REF=20;RU=CAG;REPID=DMPK | 0/1:5/200 | DMPK
            PI08 | chr19 45770304 A G X=1                                                     | 0/1       | -
            """)
    void aRegionOfThePanelBringsInItsOwnChangeAndNothingElse(String indication, String record, String calls,
            String expected) throws IOException {
        try (RealCases.Filtered opened = open(indication.strip(), record.strip(), calls.strip())) {
            List<String> genes = opened.outcome().all().stream()
                    .filter(variant -> variant.panelGene().flatMap(PanelGene::region).isPresent())
                    .flatMap(variant -> variant.gene().stream()).map(Gene::symbol).distinct().toList();
            assertThat(genes).isEqualTo(expected.strip().equals("-") ? List.of() : List.of(expected.strip()));
        }
    }

    @Test
    void aRecurrentDeletionWithoutItsGeneOnThePanelPassesAsDominant() throws IOException {
        try (RealCases.Filtered opened = open("PI10",
                "chr22 18900000 N <DEL> SVTYPE=DEL;END=21500000;SVLEN=-2600000", "0/1")) {
            ScopedVariant deletion = opened.outcome().all().stream()
                    .filter(variant -> variant.gene().filter(gene -> gene.symbol().equals("TBX1")).isPresent())
                    .findFirst().orElseThrow();
            assertThat(deletion.verdicts().values()).extracting(FilterVerdict::verdict).doesNotContain(Verdict.FAIL);
        }
    }

    @Test
    void aPlaceBesideARepeatOfThePanelStaysOutside() throws IOException {
        try (RealCases.Filtered opened = open("PI08",
                "chr19 45770204 A <STR200> SVTYPE=STR;END=45770264;REF=20;RU=CAG;REPID=DMPK", "0/1:5/200")) {
            VariantKey beside = VariantKey.parse(GenomeBuild.GRCH38, "19-45775000-A-G").orElseThrow();
            VariantKey within = VariantKey.parse(GenomeBuild.GRCH38, "19-45770230-A-G").orElseThrow();
            assertThat(opened.variants().explain(beside, opened.outcome()))
                    .isInstanceOf(Whereabouts.OutsideScope.class);
            assertThat(opened.variants().explain(within, opened.outcome()))
                    .isInstanceOf(Whereabouts.NotInFile.class);
        }
    }

    @Test
    void aRepeatOfLowConfidenceIsListedButNotReadByDefault() throws IOException {
        // FXN is amber to red for mitochondrial disease (confidence 1), green for metabolic disease
        try (RealCases.Filtered opened = open("PI05",
                "chr9 69037286 A <STR800> SVTYPE=STR;END=69037304;REF=6;RU=GAA;REPID=FXN", "1/1:800/800")) {
            assertThat(opened.outcome().all()).singleElement().satisfies(variant -> assertThat(variant.verdicts())
                    .extractingByKey(FilterId.PANEL).extracting(FilterVerdict::reason)
                    .isEqualTo("filter.reason.panelConfidence"));
        }
    }
}
