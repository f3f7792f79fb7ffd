package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.casefile.Specimen;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Families;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Genotype;
import org.alidade.model.Indication;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.Interval;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Sex;
import org.alidade.model.TestVariant;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantOrigin;
import org.alidade.progress.Progress;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.query.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A tumour with its control: the control subtracts, and what it carries shows by consent alone (R.1131-4-2); without a
 * control, or with blood as the control of a disease of the blood, the origin is undetermined.
 */
class TumourReadingTest {
    private static final GeneModels MODELS = TestPanels.models(Map.of("BOTH", new Interval(Contig.of("2"), 1, 90_000),
            "ONLYSOM", new Interval(Contig.of("3"), 1, 90_000)), Map.of());
    private static final Indication INDICATION = TestPanels.indication(
            TestPanels.gene("BOTH", ModeOfInheritance.AUTOSOMAL_DOMINANT, ModeOfInheritance.SOMATIC),
            TestPanels.gene("ONLYSOM", ModeOfInheritance.SOMATIC));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
            // reads of the allele and all reads of the control, its call, whether it may hold tumour, origin
            "0, 40, 0/0, false, SOMATIC", "1, 12, 0/0, false, SOMATIC", "1, 40, 0/1, false, SOMATIC",
            // a caller that writes 0/0 for every control does not make a heterozygote somatic
            "20, 40, 0/0, false, CONSTITUTIONAL", "8, 40, 0/1, false, CONSTITUTIONAL",
            // tumour in the normal sample, or a mosaic
            "3, 40, 0/0, false, UNDETERMINED",
            // nine reads miss a heterozygote too often
            "0, 9, 0/0, false, UNDETERMINED",
            // without counts the call is all there is
            "-, -, 0/1, false, CONSTITUTIONAL", "-, -, 0/0, false, SOMATIC", "-, -, ./., false, UNDETERMINED",
            // blood and marrow of a leukaemia carry it themselves
            "20, 40, 0/1, true, UNDETERMINED", "0, 40, 0/0, true, SOMATIC"})
    void theControlTellsTheOrigin(String alternative, String depth, String call, boolean mayHoldTumour,
            VariantOrigin origin) {
        TumourReading reading = new TumourReading(Optional.of("N"), mayHoldTumour, false, false);

        assertThat(reading.origin(Genotype.of(call), count(alternative), count(depth))).isEqualTo(origin);
    }

    private static int count(String text) {
        return text.equals("-") ? CountColumn.MISSING : Integer.parseInt(text);
    }

    @ParameterizedTest
    @CsvSource({"tumeur FFPE, sang EDTA, true, false", "moelle (tumeur), sang EDTA, true, true",
            "tumeur, moelle en rémission, true, false", "sang EDTA, sang EDTA, false, false"})
    void samplesAreKnownByTheirKind(String kind, String control, boolean isTumour, boolean bothOfBlood) {
        Specimen one = specimen(kind);

        assertThat(one.isTumour()).isEqualTo(isTumour);
        assertThat(isTumour && one.isOfBlood() && specimen(control).isOfBlood()).isEqualTo(bothOfBlood);
    }

    private static Specimen specimen(String kind) {
        return new Specimen("P", "S", Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false);
    }

    private static ScopedVariants filter(boolean constitutional, Optional<String> control, VariantEvidence... rows) {
        try (CaseVariants variants = variants(constitutional, control, rows)) {
            return variants.filter(FilterPresets.first(Optional.empty(),
                    Optional.of(new TumourReading(control, false, false, constitutional))), Progress.none());
        }
    }

    private static CaseVariants variants(boolean constitutional, Optional<String> control, VariantEvidence... rows) {
        FamilyContext family = new FamilyContext(Families.of(Families.child(Sex.FEMALE)), "C", Map.of("C", "C"),
                Optional.of(new TumourReading(control, false, false, constitutional)));
        Scope scope = ScopeBuilder.build(Optional.of(INDICATION), GenomeBuild.GRCH38, MODELS);
        return CaseVariants.of(TestTable.of(rows), family, Optional.of(INDICATION), scope, MODELS, Workers.of(1));
    }

    private static VariantEvidence row(String place, String gene, String control) {
        return TestVariant.at(place).call("C", "0/1").call("N", control).effect(gene, Consequence.STOP_GAINED).build();
    }

    private static List<String> shown(ScopedVariants variants) {
        return variants.all().stream().map(variant -> variant.evidence().key().text() + " " + variant.inheritance()
                .stream().map(InheritanceMatch::text).sorted().toList()).toList();
    }

    @Test
    void withoutConsentOnlyWhatAroseInTheTumourIsSeen() {
        assertThat(shown(filter(false, Optional.of("N"), row("2-100-A-T", "BOTH", "0/0"),
                row("2-200-A-T", "BOTH", "0/1"), row("2-300-A-T", "BOTH", "./."))))
                .containsExactly("2-100-A-T [SOMATIC]", "2-300-A-T [SOMATIC?]");
    }

    @Test
    void byConsentPredispositionGenesShowWhatTheControlCarries() {
        ScopedVariants outcome = filter(true, Optional.of("N"), row("2-200-A-T", "BOTH", "0/1"),
                row("3-200-A-T", "ONLYSOM", "0/1"));

        assertThat(shown(outcome)).containsExactly("2-200-A-T [AD]");
        assertThat(outcome.funnel().outsideScope()).isEqualTo(1);
        assertThat(outcome.all().getFirst().isKept()).isTrue();
    }

    @Test
    void withoutAControlEveryOriginIsUndetermined() {
        assertThat(shown(filter(false, Optional.empty(), row("2-100-A-T", "BOTH", "0/0"))))
                .containsExactly("2-100-A-T [SOMATIC?]");
    }

    @Test
    void whetherTheControlCarriesAVariantIsNotToldByAsking() {
        try (CaseVariants variants = variants(false, Optional.of("N"), row("2-200-A-T", "BOTH", "0/1"))) {
            ScopedVariants outcome = variants.filter(FilterPresets.standard(), Progress.none());
            VariantKey there = VariantKey.parse(GenomeBuild.GRCH38, "2-200-A-T").orElseThrow();
            VariantKey notThere = VariantKey.parse(GenomeBuild.GRCH38, "2-210-A-T").orElseThrow();

            assertThat(variants.explain(there, outcome)).isInstanceOf(Whereabouts.OutsideScope.class);
            assertThat(variants.explain(notThere, outcome)).isInstanceOf(Whereabouts.OutsideScope.class);
            assertThat(variants.showsReadsOf(there, outcome)).isFalse();
            assertThat(variants.showsReadsOf(notThere, outcome)).isFalse();
        }
    }

    @Test
    void mutectAndStrelkaFilesAreReadAsTumourAndControl() throws IOException {
        String header = "##fileformat=VCFv4.2\n##reference=GRCh38\n##contig=<ID=chr17,length=83257441,assembly=GRCh38>\n";
        Path mutect = write("mutect.vcf",
                header + """
                        ##tumor_sample=T1
                        ##normal_sample=N1
                        ##INFO=<ID=CSQ,Number=.,Type=String,Description="Format: Allele|Consequence|SYMBOL|Gene|Feature|BIOTYPE">
                        ##FORMAT=<ID=GT,Number=1,Type=String,Description="g">
                        ##FORMAT=<ID=AD,Number=R,Type=Integer,Description="d">
                        ##FORMAT=<ID=DP,Number=1,Type=Integer,Description="d">
                        #CHROM POS ID REF ALT QUAL FILTER INFO FORMAT N1 T1
                        chr17 7674220 . G A . PASS CSQ=A|missense_variant|TP53||ENST1|protein_coding GT:AD:DP 0/0:40,0:40 0/1:60,20:80
                        chr17 7674230 . G A . PASS CSQ=A|missense_variant|TP53||ENST1|protein_coding GT:AD:DP 0/0:20,20:40 0/1:40,40:80
                        """);
        Path strelka = write("strelka.vcf",
                header + """
                        ##INFO=<ID=CSQ,Number=.,Type=String,Description="Format: Allele|Consequence|SYMBOL|Gene|Feature|BIOTYPE">
                        ##FORMAT=<ID=DP,Number=1,Type=Integer,Description="d">
                        ##FORMAT=<ID=AU,Number=2,Type=Integer,Description="A">
                        ##FORMAT=<ID=CU,Number=2,Type=Integer,Description="C">
                        ##FORMAT=<ID=GU,Number=2,Type=Integer,Description="G">
                        ##FORMAT=<ID=TU,Number=2,Type=Integer,Description="T">
                        #CHROM POS ID REF ALT QUAL FILTER INFO FORMAT NORMAL TUMOR
                        chr17 7674220 . G A . PASS CSQ=A|missense_variant|TP53||ENST1|protein_coding DP:AU:CU:GU:TU 40:0,0:0,0:40,40:0,0 80:20,20:0,0:60,60:0,0
                        """);

        assertThat(read(mutect)).containsExactly("7674220 [SOMATIC]");
        assertThat(read(strelka)).containsExactly("7674220 [SOMATIC]");
    }

    private Path write(String name, String text) throws IOException {
        StringBuilder tabbed = new StringBuilder();
        text.lines()
                .forEach(line -> tabbed.append(line.startsWith("##") ? line : line.replace(' ', '\t')).append('\n'));
        return Files.writeString(folder.resolve(name), tabbed);
    }

    private List<String> read(Path vcf) throws IOException {
        try (RealCases.Filtered opened = RealCases.loose(vcf, Optional.of("PI01"), folder)) {
            assertThat(opened.family().tumour()).isPresent();
            return opened.outcome().all().stream().filter(ScopedVariant::isKept)
                    .map(variant -> variant.evidence().key().position() + " " + variant.inheritance().stream()
                            .filter(match -> match.text().startsWith("SOMATIC")).map(InheritanceMatch::text).toList())
                    .filter(line -> line.contains("SOMATIC")).toList();
        }
    }
}
