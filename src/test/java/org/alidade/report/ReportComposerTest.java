package org.alidade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.casefile.Patient;
import org.alidade.filtering.Widening;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Framework;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceModel;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.Pedigree;
import org.alidade.model.Sex;
import org.alidade.report.ReportContent.Block;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;

class ReportComposerTest {
    private static final ReportInput POSITIVE = ReportInputs.positive();

    @Test
    void aCompoundHeterozygoteIsOneSentenceWithBothClasses() {
        assertThat(text(POSITIVE))
                .contains("deux variants à l’état hétérozygote composite (en trans) dans le gène PCCB")
                .contains("c.1228C>T (classe 5, pathogène) et c.331C>T (classe 4, probablement pathogène)");
    }

    @Test
    void aDeNovoVariantIsNamedWithItsStateAndOrigin() {
        ReportInput input = InputChange.of(POSITIVE).variants(List.of(variant(PathogenicityClass.PATHOGENIC))).done();

        assertThat(text(input)).contains("variant pathogène (classe 5) c.9A>G à l’état hétérozygote dans le gène PCCB")
                .contains("de novo (absent chez les deux parents)").contains("informer");
    }

    @Test
    void anUncertainVariantNeitherConfirmsNorExcludes() {
        ReportInput input = InputChange.of(POSITIVE)
                .variants(List.of(variant(PathogenicityClass.UNCERTAIN_SIGNIFICANCE))).done();

        assertThat(text(input)).contains("signification incertaine (classe 3)")
                .contains("ne permet ni de confirmer ni d’infirmer").contains("ne doit pas être utilisé");
    }

    @Test
    void withoutAVariantTheResultIsNegativeWithinTheLimitsOfTheTechnique() {
        String text = text(InputChange.of(POSITIVE).variants(List.of()).done());

        assertThat(text).contains("Absence de variant pathogène").contains("n’exclut pas une origine génétique")
                .doesNotContain("Variants rapportés").doesNotContain("apparentés concernés");
    }

    /** pfmg.md §4 K: the fixed sentence would not be true where somebody looked beyond the panel. */
    @Test
    void afterAWidenedReadingTheReportDoesNotSayThatNothingElseWasLookedFor() {
        Widening widening = new Widening(List.of(new Widening.WidenedGene(Gene.ofSymbol("TSC2"), Set.of(),
                Optional.empty())), "angiofibromes du visage");

        assertThat(text(POSITIVE)).contains("n’a été recherchée ni n’est rendue");
        assertThat(text(InputChange.of(POSITIVE).widened(List.of(widening)).done()))
                .doesNotContain("n’a été recherchée ni n’est rendue")
                .contains("élargie au-delà du panel", "TSC2", "angiofibromes du visage")
                .contains("aucune donnée sans relation avec l’indication n’est rendue");
    }

    @Test
    void aMitochondrialVariantIsGivenByItsHeteroplasmyAndItsMaternalOrigin() {
        String text = text(InputChange.of(POSITIVE).variants(List.of(ReportInputs.mitochondrial())).done());

        assertThat(text).contains("m.3243A>G à une hétéroplasmie de 62\u00a0% dans le gène MT-TL1")
                .contains("maternelle");
    }

    @Test
    void numbersAreFrenchAndRejectedCriteriaAreNotPrinted() {
        assertThat(text(POSITIVE)).contains("0,0021\u00a0%").contains("34,6").contains("4\u202f873\u202f201")
                .contains("PM3_Strong").doesNotContain("à ne pas imprimer");
    }

    @Test
    void onlyAQualifiedNationalNumberIsPrinted() {
        Patient old = POSITIVE.theCase().patient();
        Patient provisional = new Patient(old.birthName(), old.usedName(), old.firstName(), old.birthDate(),
                old.declaredSex(), old.birthPlace(),
                old.ins().map(ins -> new Patient.Ins(ins.number(), ins.oid(), "provisional")), old.localId());

        assertThat(text(POSITIVE)).contains("223049999999999");
        assertThat(text(InputChange.of(POSITIVE).patient(provisional).done())).doesNotContain("223049999999999");
    }

    @Test
    void nobodysGenotypeIsPrintedWithoutConsent() {
        ReportInput input = InputChange.of(POSITIVE).consents(List.of(FictitiousCase.consent("P1"))).done();

        assertThat(genotypeRows(POSITIVE)).hasSize(6);
        assertThat(genotypeRows(input)).hasSize(2).allMatch(row -> row.getFirst().equals("cas index"));
        assertThat(text(input)).contains("non déterminée");
    }

    @Test
    void theLimitsFollowTheFilesOfTheCase() {
        ReportInput alone = InputChange.of(POSITIVE)
                .family(Pedigree.single("P1", Sex.FEMALE, AffectedStatus.AFFECTED),
                        POSITIVE.theCase().samples().subList(0, 1))
                .reads(List.of()).indication(Optional.empty()).done();

        assertThat(text(alone)).contains("analysé seul").contains("lectures alignées du patient n’étaient pas")
                .contains("aucun panel n’est appliqué");
        assertThat(text(POSITIVE)).doesNotContain("analysé seul").doesNotContain("n’étaient pas disponibles");
    }

    @Test
    void theMarkNamesWhatTheReportIsNot() {
        assertThat(mark(POSITIVE)).hasValue("DÉMONSTRATION – personnes fictives");
        assertThat(mark(InputChange.of(POSITIVE).draft().done()))
                .hasValue("DÉMONSTRATION – personnes fictives · PROJET – non signé");
        assertThat(mark(InputChange.of(POSITIVE).framework(Framework.PUBLIC).draft().done()))
                .hasValue("DONNÉES PUBLIQUES · PROJET – non signé");
        assertThat(mark(InputChange.of(POSITIVE).framework(Framework.CARE).done())).isEmpty();
    }

    @Test
    void methodNamesPanelSourcesAndFilesWithTheirHashes() {
        assertThat(text(POSITIVE)).contains("version 2026-11, 1 gènes, SHA-256 " + FictitiousCase.HASH)
                .contains("variants.vcf.gz : SHA-256 " + FictitiousCase.HASH).contains("Human Phenotype Ontology")
                .contains("GRCh38 chr3:136327253 C>T").contains("CSQ (VEP 112)");
    }

    @Test
    void aLongAlleleIsShortenedInNamesAndGivenInFullOnce() {
        String long561 = "c.9_10ins" + "ACGTTGC".repeat(80);
        ReportedVariant variant = ReportInputs.variant(long561, "p.?", 136_000_000, PathogenicityClass.PATHOGENIC,
                InheritanceModel.DE_NOVO, "0/0", "0/0");
        String text = text(InputChange.of(POSITIVE).variants(List.of(variant)).done());

        assertThat(text).contains("c.9_10insACGTTGCA…(560 nt)").containsOnlyOnce(long561);
    }

    @Test
    void theReportSpeaksEnglishToo() {
        String english = text(ReportComposer.compose(POSITIVE, Messages.of(Locale.ENGLISH)));

        assertThat(english).contains("compound heterozygous").contains("class 5, pathogenic").contains("34.6");
    }

    private static ReportedVariant variant(PathogenicityClass found) {
        return ReportInputs.variant("c.9A>G", "p.(Lys3=)", 136_000_000, found, InheritanceModel.DE_NOVO, "0/0", "0/0");
    }

    private static ReportContent compose(ReportInput input) {
        return ReportComposer.compose(input, Messages.of(Locale.FRENCH));
    }

    private static Optional<String> mark(ReportInput input) {
        return compose(input).mark();
    }

    private static List<List<String>> genotypeRows(ReportInput input) {
        return compose(input).sections().stream().flatMap(section -> section.blocks().stream())
                .filter(ReportContent.Table.class::isInstance).map(ReportContent.Table.class::cast)
                .filter(table -> table.layout() == ReportContent.Layout.GENOTYPES)
                .flatMap(table -> table.rows().stream()).toList();
    }

    private static String text(ReportInput input) {
        return text(compose(input));
    }

    static String text(ReportContent content) {
        return content.sections().stream().map(section -> section.heading() + "\n"
                + section.blocks().stream().flatMap(ReportComposerTest::words).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case ReportContent.Subtitle title -> Stream.of(title.text());
            case ReportContent.Paragraph paragraph -> Stream.of(paragraph.text());
            case ReportContent.Fields fields ->
                fields.fields().stream().flatMap(field -> Stream.of(field.label(), field.value()));
            case ReportContent.Table table ->
                Stream.concat(Stream.of(table.head()), table.rows().stream()).flatMap(List::stream);
            case ReportContent.Drawing drawing -> Stream.of();
            case ReportContent.Code code -> Stream.of();
            case ReportContent.Photograph photograph -> Stream.of(photograph.caption());
        };
    }
}
