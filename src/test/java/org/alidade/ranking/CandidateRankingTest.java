package org.alidade.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.alidade.filtering.CaseVariants;
import org.alidade.filtering.FamilyContext;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.ScopeBuilder;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.filtering.TestPanels;
import org.alidade.filtering.TestTable;
import org.alidade.knowledge.phenotypes.GeneSimilarity;
import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Consequence;
import org.alidade.model.Families;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Sex;
import org.alidade.model.TestVariant;
import org.alidade.model.VariantEvidence;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;

class CandidateRankingTest {
    private static final GeneModels NO_PLACES = TestPanels.models(Map.of(), Map.of());
    private static final List<PhenotypicFeature> SEIZURES = List.of(PhenotypicFeature.present("HP:0001250"));

    /** Genes with a similarity; the others have no annotation. */
    private record Similarities(Map<String, Double> scores) implements Phenotypes {
        @Override
        public String version() {
            return "test";
        }

        @Override
        public Optional<PhenotypeTerm> term(String id) {
            return Optional.empty();
        }

        @Override
        public List<PhenotypeTerm> search(String typed, int limit) {
            return List.of();
        }

        @Override
        public Optional<GeneSimilarity> similarity(List<PhenotypicFeature> features, Gene gene) {
            return Optional.ofNullable(scores.get(gene.symbol()))
                    .map(score -> new GeneSimilarity(score, "OMIM:1", "disease", List.of(), List.of()));
        }
    }

    private static ScopedVariants filter(Optional<Indication> indication, VariantEvidence... rows) {
        FamilyContext trio = new FamilyContext(Families.trio(Sex.FEMALE), "C", Map.of("C", "C", "F", "F", "M", "M"));
        return CaseVariants.of(TestTable.of(rows), trio, indication,
                ScopeBuilder.build(indication, GenomeBuild.GRCH38, NO_PLACES), NO_PLACES)
                .filter(FilterPresets.standard(), Progress.none());
    }

    private static List<Candidate> rank(ScopedVariants variants, Map<String, Double> similarities) {
        return CandidateRanking.rank(variants, new RankingInput(SEIZURES, new Similarities(similarities)));
    }

    private static TestVariant variant(String place, String gene, Consequence consequence, String child, String father,
            String mother) {
        return TestVariant.at(place).effect(gene, consequence).call("C", child).call("F", father).call("M", mother);
    }

    private static VariantEvidence deNovo(String place, String gene) {
        return variant(place, gene, Consequence.STOP_GAINED, "0/1", "0/0", "0/0").frequency(0.00001).build();
    }

    private static ScopedVariants mixedFamily() {
        return filter(Optional.empty(), deNovo("1-100-A-T", "A"), deNovo("1-200-A-T", "B"), deNovo("3-1-A-T", "C"),
                variant("2-100-A-T", "P", Consequence.MISSENSE_VARIANT, "0/1", "0/1", "0/0").build(),
                variant("2-200-A-T", "P", Consequence.MISSENSE_VARIANT, "0/1", "0/0", "0/1").build(),
                variant("2-300-A-T", "P", Consequence.MISSENSE_VARIANT, "0/1", "0/0", "0/1").build(),
                variant("4-1-A-T", "H", Consequence.MISSENSE_VARIANT, "1/1", "0/1", "0/1").build(),
                TestVariant.at("5-1-A-T").effect("", Consequence.STOP_GAINED).call("C", "0/1").call("F", "0/0")
                        .call("M", "0/0").build());
    }

    @Test
    void everyKeptVariantStandsInTheList() {
        ScopedVariants kept = mixedFamily();
        List<Candidate> ranked = rank(kept, Map.of("A", 0.9));

        assertThat(ranked.stream().flatMap(candidate -> candidate.variants().stream()).map(ScopedVariant::evidence))
                .containsAll(kept.kept().map(ScopedVariant::evidence).toList());
        assertThat(kept.kept()).hasSize(8);
    }

    @Test
    void thePartnersOfAPairShareOneCandidate() {
        List<Candidate> pairs = rank(mixedFamily(), Map.of()).stream().filter(Candidate::isPair).toList();

        assertThat(pairs).hasSize(2).allSatisfy(pair -> {
            assertThat(pair.inheritance().orElseThrow().text()).isEqualTo("AR_COMPHET");
            assertThat(pair.variants().getFirst().evidence().key().text()).isEqualTo("2-100-A-T");
        });
    }

    @Test
    void theSameScoreSharesTheLowerRank() {
        List<Candidate> ranked = rank(filter(Optional.empty(), deNovo("1-100-A-T", "A"), deNovo("1-200-A-T", "B"),
                deNovo("1-300-A-T", "C")), Map.of("A", 0.5, "B", 0.9, "C", 0.5));

        assertThat(ranked).extracting(candidate -> candidate.gene().orElseThrow().symbol()).containsExactly("B", "A",
                "C");
        assertThat(ranked).extracting(Candidate::rank).containsExactly(1, 2, 2);
        List<Candidate> tied = rank(filter(Optional.empty(), deNovo("1-100-A-T", "A"), deNovo("1-200-A-T", "B"),
                deNovo("1-300-A-T", "C")), Map.of("A", 0.9, "B", 0.9, "C", 0.5));
        assertThat(tied).extracting(Candidate::rank).containsExactly(1, 1, 3);
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfTheInput() {
        ScopedVariants family = mixedFamily();
        List<Candidate> ranked = rank(family, Map.of("A", 0.9, "P", 0.6));
        List<ScopedVariant> shuffled = new ArrayList<>(family.all());
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(shuffled, random);

            assertThat(rank(new ScopedVariants(family.scope(), family.funnel(), family.settings(), shuffled),
                    Map.of("A", 0.9, "P", 0.6))).isEqualTo(ranked);
        }
    }

    @Test
    void thePhenotypeOrdersWhatTheVariantsLeaveEqual() {
        ScopedVariants variants = filter(Optional.empty(), deNovo("1-100-A-T", "POOR"), deNovo("1-200-A-T", "GOOD"),
                deNovo("1-300-A-T", "UNKNOWN"));

        assertThat(rank(variants, Map.of("POOR", 0.05, "GOOD", 0.8)))
                .extracting(candidate -> candidate.gene().orElseThrow().symbol())
                .containsExactly("GOOD", "UNKNOWN", "POOR");
    }

    @Test
    void aModelThatThePanelDoesNotListStandsLower() {
        Indication both = TestPanels.indication(TestPanels.gene("FITS", ModeOfInheritance.AUTOSOMAL_DOMINANT),
                TestPanels.gene("NOT", ModeOfInheritance.AUTOSOMAL_RECESSIVE));
        List<Candidate> ranked = rank(
                filter(Optional.of(both), deNovo("1-100-A-T", "FITS"), deNovo("1-200-A-T", "NOT")),
                Map.of());

        assertThat(ranked).extracting(candidate -> candidate.gene().orElseThrow().symbol()).containsExactly("FITS",
                "NOT");
        assertThat(ranked.getFirst().score()).isGreaterThan(ranked.getLast().score());
    }

    @Test
    void theExplanationAddsUpToTheScore() {
        for (Candidate candidate : rank(mixedFamily(), Map.of("A", 0.9, "P", 0.4))) {
            double sum = candidate.explanation().contributions().stream()
                    .mapToDouble(Explanation.Contribution::weight).sum();

            assertThat(1 / (1 + Math.exp(8 - sum))).isCloseTo(candidate.score(), within(1e-9));
            assertThat(candidate.variantScore()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void itIsSaidWhatIsMissing() {
        VariantEvidence bare = TestVariant.at("1-100-A-T").effect("A", Consequence.STOP_GAINED).call("C", "0/1")
                .call("F", "./.").call("M", "0/0").build();
        ScopedVariants variants = filter(Optional.empty(), bare);

        assertThat(missing(rank(variants, Map.of()))).containsExactly("annotation", "relatives", "frequency");
        assertThat(missing(CandidateRanking.rank(variants,
                new RankingInput(List.of(new PhenotypicFeature("HP:0001250", "", true, Optional.empty())),
                        new Similarities(Map.of("A", 0.9))))))
                .containsExactly("features", "relatives", "frequency");
    }

    private static List<String> missing(List<Candidate> ranked) {
        return ranked.getFirst().explanation().missing().stream()
                .map(statement -> statement.key().substring("ranking.missing.".length())).toList();
    }

    @Test
    void everyWordOfAnExplanationIsThereInBothLanguages() {
        for (Messages messages : List.of(Messages.of(Locale.FRENCH), Messages.of(Locale.ENGLISH))) {
            for (Candidate candidate : rank(mixedFamily(), Map.of("A", 0.9))) {
                assertThat(ExplanationText.contributions(candidate, messages))
                        .hasSameSizeAs(candidate.explanation().contributions())
                        .noneMatch(line -> line.contains("ranking.") || line.contains("{"));
                assertThat(ExplanationText.missing(candidate, messages))
                        .noneMatch(line -> line.contains("ranking."));
                assertThat(ExplanationText.sentence(candidate, messages)).isNotBlank();
            }
        }
    }

    /** REVEL before AlphaMissense before CADD; SpliceAI only raises; ClinVar and rarity move the score. */
    @Test
    void theVariantScoreFollowsItsEvidence() {
        double plain = score(TestVariant.at("1-1-A-T").effect("A", Consequence.MISSENSE_VARIANT));

        assertThat(score(TestVariant.at("1-1-A-T").effect("A", Consequence.MISSENSE_VARIANT).revel(0.95)))
                .isGreaterThan(plain);
        assertThat(score(TestVariant.at("1-1-A-T").effect("A", Consequence.MISSENSE_VARIANT).revel(0.05)))
                .isLessThan(plain);
        assertThat(score(TestVariant.at("1-1-A-T").effect("A", Consequence.MISSENSE_VARIANT).spliceAi(0.9)))
                .isEqualTo(0.95);
        assertThat(score(TestVariant.at("1-1-A-T").effect("A", Consequence.MISSENSE_VARIANT).clinVar("Pathogenic", 4)))
                .isEqualTo(1);
        assertThat(score(TestVariant.at("1-1-A-T").effect("A", Consequence.MISSENSE_VARIANT).frequency(0.0201)))
                .isZero();
        assertThat(score(TestVariant.at("1-1-A-T").effect("A", Consequence.MISSENSE_VARIANT).frequency(0)))
                .isEqualTo(plain);
    }

    private static double score(TestVariant variant) {
        ScopedVariant scoped = new ScopedVariant(variant.build(), Optional.of(Gene.ofSymbol("A")), Optional.empty(),
                Map.of(), List.of(), List.of());
        VariantScore.Scored scored = VariantScore.of(scoped);
        double sum = scored.steps().stream().mapToDouble(Explanation.Contribution::weight).sum();
        assertThat(sum).isCloseTo(scored.value(), within(1e-9));
        return scored.value();
    }

    @Test
    void ranksAreNeverEmptyOrOutOfOrder() {
        List<Candidate> ranked = rank(mixedFamily(), Map.of());
        int[] ranks = ranked.stream().mapToInt(Candidate::rank).toArray();

        assertThat(ranks[0]).isEqualTo(1);
        assertThat(ranks).isEqualTo(Arrays.stream(ranks).sorted().toArray());
    }
}
