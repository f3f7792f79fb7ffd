package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alidade.knowledge.indications.PanelFiles;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;
import org.alidade.model.PhenotypicFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The relation of genes to what a patient is examined for, on the built-in panels and annotations. */
class RelatedGenesTest {
    private static RelatedGenes of(String... signs) {
        return new RelatedGenes(RealCases.knowledge().phenotypes(),
                Stream.of(signs).map(PhenotypicFeature::present).toList());
    }

    private static Indication indication(String code) {
        return RealCases.knowledge().indications().find(code).orElseThrow();
    }

    private static List<String> guarded(RelatedGenes related, String code) {
        return related.guarded(indication(code).panel()).stream().map(Gene::symbol).toList();
    }

    /** HP:0008209 premature ovarian insufficiency, HP:0000789 infertility, HP:0001942 metabolic acidosis. */
    @ParameterizedTest
    @CsvSource({"PI07, BRCA1, true", "PI07, BRCA2, true", "PI07, ATM, true", // dominant: cancer of breast and ovary
            "PI07, NOBOX, false", // dominant on the panel
            "PI07, STAG3, false", // no other disease known
            "PI08, PCCB, false"})
    void aRecessiveEntryIsGuardedWhereTheGeneHasADominantDiseaseThatDoesNotFit(String code, String gene,
            boolean guarded) {
        RelatedGenes related = of("HP:0008209", "HP:0000789");

        assertThat(guarded(related, code).contains(gene)).isEqualTo(guarded);
        assertThat(guarded(of(), code).contains(gene)).as("without signs nothing fits").isEqualTo(guarded);
    }

    @Test
    void aGeneThatAListNamesWithoutAModeIsGuardedLikeARecessiveOne() {
        Gene gene = new Gene("BRCA2", Optional.of("HGNC:1101"));
        PanelGene named = new PanelGene(gene, Set.of(ModeOfInheritance.UNKNOWN), 3, 1, List.of(), PanelFiles.LIST,
                true);
        PanelGene stated = new PanelGene(gene, Set.of(ModeOfInheritance.UNKNOWN), 3, 1, List.of(), "panel", true);

        assertThat(of("HP:0001942").guarded(new Panel("p", "1", "0", List.of(named)))).containsExactly(gene);
        assertThat(of("HP:0001942").guarded(new Panel("p", "1", "0", List.of(stated)))).isEmpty();
    }

    /** Haemolytic uraemic syndrome is CFH's dominant disease. */
    @Test
    void aDominantDiseaseThatThePatientShowsIsNoIncidentalFinding() {
        assertThat(guarded(of(), "PI09")).contains("CFH");
        assertThat(guarded(of("HP:0005575", "HP:0003259", "HP:0001873", "HP:0000093"), "PI09")).doesNotContain("CFH");
    }

    @Test
    void whatLiesBeyondThePanelIsOfferedByItsDiseaseBestFirst() {
        // facial angiofibromas, cortical tubers, infantile spasms: tuberous sclerosis, not on the panel of metabolism
        List<RelatedGene> offered = of("HP:0009720", "HP:0009717", "HP:0012469").beyond(indication("PI08").panel());

        assertThat(offered.stream().limit(4).map(related -> related.gene().symbol())).contains("TSC1", "TSC2");
        assertThat(offered).allSatisfy(related -> assertThat(related.fit()).isGreaterThanOrEqualTo(RelatedGenes.FITS))
                .isSortedAccordingTo((one, other) -> Double.compare(other.fit(), one.fit()));
        assertThat(offered).filteredOn(related -> related.gene().symbol().equals("TSC2")).singleElement()
                .satisfies(related -> {
                    assertThat(related.modes()).contains(ModeOfInheritance.AUTOSOMAL_DOMINANT);
                    assertThat(related.onPanel()).isFalse();
                });
    }

    @Test
    void aGeneOfThePanelIsOfferedOnlyForAModeThatThePanelLeavesOut() {
        List<RelatedGene> offered = of("HP:0008209", "HP:0000789").beyond(indication("PI07").panel());

        assertThat(offered).filteredOn(RelatedGene::onPanel)
                .allSatisfy(related -> assertThat(indication("PI07").panel().entry(related.gene()).orElseThrow().modes()
                        .containsAll(related.modes())).isFalse());
    }

    @Test
    void withoutSignsNothingIsOffered() {
        assertThat(of().beyond(indication("PI08").panel())).isEmpty();
    }
}
