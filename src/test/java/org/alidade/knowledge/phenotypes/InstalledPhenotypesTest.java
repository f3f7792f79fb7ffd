package org.alidade.knowledge.phenotypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Gene;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.PhenotypicFeature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledPhenotypesTest {
    private static final Gene PCCB = new Gene("PCCB", Optional.of("HGNC:8654"));

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static KnowledgeBundle bundle;
    @SuppressWarnings("NullAway.Init")
    private static Phenotypes phenotypes;

    @BeforeAll
    static void open() throws IOException, KnowledgeException {
        bundle = KnowledgeBundle.builtIn();
        phenotypes = bundle.phenotypes();
    }

    @ParameterizedTest
    @CsvSource({"HP:0001250, HP:0001250", "HP:0001416, HP:0000007", "HP:0000057, HP:0008665",
            "HP:0002229, HP:0002232"})
    void alternativeAndObsoleteIdsLeadToTheTermOfToday(String id, String today) {
        assertThat(phenotypes.term(id)).map(PhenotypeTerm::id).contains(today);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HP:9999999", "HP:1250", "epilepsy", "OMIM:606054"})
    void anUnknownIdHasNoTerm(String id) {
        assertThat(phenotypes.term(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"epilespie, HP:0001250", "strabsime, HP:0000486", "seizrue, HP:0001250",
            "cardiomyopatie dil, HP:0001644", "http://purl.obolibrary.org/obo/HP_0001275, HP:0001250"})
    void typingErrorsAreForgivenAndPastedIdsFound(String typed, String expected) {
        assertThat(phenotypes.search(typed, 5)).first().extracting(PhenotypeTerm::id).isEqualTo(expected);
    }

    @Test
    void aTermHasItsDefinitionAndItsPlaceInTheTree() {
        TermDetails details = phenotypes.details("HP:0000252").orElseThrow();
        assertThat(details.definition(Locale.ENGLISH)).hasValueSatisfying(
                text -> assertThat(text).contains("circumference"));
        assertThat(details.path()).extracting(PhenotypeTerm::englishLabel).startsWith("All", "Phenotypic abnormality");
        assertThat(details.parents()).extracting(PhenotypeTerm::englishLabel)
                .contains("Decreased head circumference");
        assertThat(details.children()).extracting(PhenotypeTerm::englishLabel).contains("Primary microcephaly");
        assertThat(phenotypes.details("HP:9999999")).isEmpty();
    }

    @Test
    void aFrenchLabelMadeForAnotherEnglishLabelIsSaidToBeStale() {
        PhenotypeTerm seizure = phenotypes.term("HP:0001250").orElseThrow();
        assertThat(seizure.englishLabel()).isEqualTo("Seizure");
        assertThat(seizure.frenchStale()).isTrue();
        PhenotypeTerm microcephaly = phenotypes.term("HP:0000252").orElseThrow();
        assertThat(microcephaly.label(Locale.FRANCE)).isEqualTo("Microcéphalie");
        assertThat(microcephaly.frenchStale()).isFalse();
        assertThat(phenotypes.term("HP:0032894").orElseThrow().label(Locale.FRANCE))
                .isEqualTo("Seizure precipitated by febrile infection");
    }

    @ParameterizedTest
    @ValueSource(strings = {"épilepsie", "EPILEPSIE", "epilepsie", "seizure", "Seizure", "HP:0001250", "hp:0001250",
            " seizure "})
    void epilepsyIsFoundFirstInBothLanguages(String typed) {
        assertThat(phenotypes.search(typed, 5)).first().extracting(PhenotypeTerm::id).isEqualTo("HP:0001250");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"petite taille|HP:0004322", "microcéph|HP:0000252",
            "acidose metabolique|HP:0001942", "metabolique acidose|HP:0001942", "hypotonie|HP:0001252",
            "oedeme|HP:0000969", "œdème|HP:0000969", "cardiomyopathie dilatee|HP:0001644"})
    void whatIsTypedFindsTheTerm(String typed, String id) {
        assertThat(phenotypes.search(typed, 5)).extracting(PhenotypeTerm::id).contains(id);
    }

    @Test
    void aWholeNameGoesBeforeABeginningAndABeginningBeforeAPart() {
        List<String> found = phenotypes.search("ataxia", 400).stream().map(PhenotypeTerm::id).toList();
        assertThat(found.getFirst()).isEqualTo("HP:0001251");
        assertThat(found).doesNotHaveDuplicates();
        // Ataxia-like beginnings before «truncal ataxia».
        assertThat(found.indexOf("HP:0002078")).isGreaterThan(0);
    }

    @Test
    void searchGivesNoMoreThanAskedForAndNothingForNothing() {
        assertThat(phenotypes.search("ab", 7)).hasSize(7);
        assertThat(phenotypes.search("", 7)).isEmpty();
        assertThat(phenotypes.search("  -  ", 7)).isEmpty();
        assertThat(phenotypes.search("épilepsie", 0)).isEmpty();
        assertThat(phenotypes.search("zzzzqqq", 7)).isEmpty();
    }

    @Test
    void theGeneOfPropionicAcidaemiaStandsHighAmongFiveHundred() {
        // Signs as a newborn shows them: acidosis, hyperammonaemia, vomiting, lethargy, hypotonia, ketonuria.
        List<PhenotypicFeature> signs = present("HP:0001942", "HP:0001987", "HP:0002013", "HP:0001254",
                "HP:0001252", "HP:0002919");
        PhenotypeFit fit = phenotypes.fit(signs);
        List<Gene> genes = bundle.indications().find("PI08").orElseThrow().panel().genes().stream()
                .map(PanelGene::gene).filter(gene -> fit.of(gene).isPresent()).toList();
        List<Gene> among = Stream.concat(Stream.of(PCCB),
                genes.stream().filter(gene -> !gene.isSame(PCCB)).limit(499)).toList();
        assertThat(among).hasSize(500);
        double score = fit.of(PCCB).orElseThrow().score();
        assertThat(among.stream().filter(gene -> fit.of(gene).orElseThrow().score() >= score).count())
                .isLessThanOrEqualTo(20);
        assertThat(similarity(signs, PCCB).diseaseId()).isEqualTo("OMIM:606054");
        assertThat(score).isBetween(0.5, 1.0);
    }

    @Test
    void theDiseaseThatFitsIsExplainedSignBySign() {
        GeneSimilarity found = similarity(present("HP:0001942", "HP:0001252"), PCCB);
        assertThat(found.matches()).extracting(TermMatch::patientTerm).containsExactly("HP:0001942", "HP:0001252");
        TermMatch first = found.matches().getFirst();
        assertThat(first.diseaseTerm()).isEqualTo("HP:0001942");
        assertThat(first.commonAncestor()).isEqualTo("HP:0001942");
        assertThat(first.similarity()).isEqualTo(1.0);
        assertThat(first.contribution()).isPositive();
        assertThat(found.matches()).allSatisfy(match -> assertThat(match.similarity()).isBetween(0.0, 1.0));
    }

    @Test
    void aSignThatAllButFewPatientsHaveAndThisOneHasNotLowersTheScore() {
        // KBG syndrome: macrodontia, protruding ears; anteverted nares in all patients of the annotation, OMIM:148050.
        Gene kbg = bundle.geneModels().resolve("ANKRD11").orElseThrow();
        List<PhenotypicFeature> signs = new ArrayList<>(present("HP:0001572", "HP:0000411"));
        GeneSimilarity without = similarity(signs, kbg);
        signs.add(absent("HP:0000463"));
        GeneSimilarity with = similarity(signs, kbg);
        assertThat(with.score()).isLessThan(without.score()).isGreaterThan(without.score() * 0.8);
        assertThat(with.contradicted()).containsExactly("HP:0000463");
        assertThat(with.matches()).isEqualTo(without.matches());
        signs.add(absent("HP:0000556"));
        assertThat(similarity(signs, kbg).contradicted()).containsExactly("HP:0000463");
    }

    @Test
    void theGeneThatFitsIsAmongTheFirstOfAllAnnotatedOnes() {
        Gene kbg = bundle.geneModels().resolve("ANKRD11").orElseThrow();
        PhenotypeFit fit = phenotypes.fit(present("HP:0001572", "HP:0000411", "HP:0004322", "HP:0001249"));
        assertThat(fit.rank(kbg).orElseThrow()).isLessThanOrEqualTo(3);
        assertThat(fit.rank(PCCB).orElseThrow()).isGreaterThan(300);
        assertThat(fit.rank(Gene.ofSymbol("NOSUCHGENE"))).isEmpty();
        assertThat(phenotypes.fit(List.of()).rank(kbg)).isEmpty();
    }

    @Test
    void aGeneIsKnownByTheModesOfItsDiseases() {
        assertThat(phenotypes.modes(PCCB)).contains(Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE));
        assertThat(phenotypes.modes(bundle.geneModels().resolve("MECP2").orElseThrow()).orElseThrow())
                .contains(ModeOfInheritance.X_LINKED_DOMINANT);
        assertThat(phenotypes.modes(Gene.ofSymbol("NOSUCHGENE"))).isEmpty();
    }

    @Test
    void idsThatAreNotOfTodayCountAsTheTermsOfToday() {
        Gene gene = bundle.geneModels().resolve("SCN1A").orElseThrow();
        assertThat(similarity(present("HP:0001303"), gene)).isEqualTo(similarity(
                present(phenotypes.term("HP:0001303").orElseThrow().id()), gene));
    }

    @Test
    void nothingIsComparedWithoutASignOrADisease() {
        assertThat(phenotypes.fit(List.of()).of(PCCB)).isEmpty();
        assertThat(phenotypes.fit(List.of(absent("HP:0001250"))).of(PCCB)).isEmpty();
        assertThat(phenotypes.fit(present("HP:9999999")).of(PCCB)).isEmpty();
        // A mode of inheritance is no sign.
        assertThat(phenotypes.fit(present("HP:0000007")).of(PCCB)).isEmpty();
        assertThat(phenotypes.fit(present("HP:0001250")).of(Gene.ofSymbol("NOSUCHGENE"))).isEmpty();
    }

    @Test
    void theAnswerDoesNotDependOnTheOrderOfTheSigns() {
        List<PhenotypicFeature> signs = present("HP:0001942", "HP:0001987", "HP:0002013");
        assertThat(similarity(signs.reversed(), PCCB).score()).isCloseTo(similarity(signs, PCCB).score(),
                org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void theAnswerIsTheSameFromManyThreads() {
        List<PhenotypicFeature> signs = present("HP:0001942", "HP:0001987", "HP:0002013");
        GeneSimilarity expected = similarity(signs, PCCB);
        assertThat(IntStream.range(0, 50).parallel().mapToObj(i -> similarity(signs, PCCB)).distinct())
                .containsExactly(expected);
    }

    private static GeneSimilarity similarity(List<PhenotypicFeature> signs, Gene gene) {
        return phenotypes.fit(signs).of(gene).orElseThrow();
    }

    private static List<PhenotypicFeature> present(String... ids) {
        return Stream.of(ids).map(PhenotypicFeature::present).toList();
    }

    private static PhenotypicFeature absent(String id) {
        return new PhenotypicFeature(id, "", true, Optional.empty());
    }
}
