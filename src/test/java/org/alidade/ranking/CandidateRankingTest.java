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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.alidade.filtering.CaseVariants;
import org.alidade.filtering.FamilyContext;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.ScopeBuilder;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.filtering.TestPanels;
import org.alidade.filtering.TestTable;
import org.alidade.knowledge.genes.DosageRegion;
import org.alidade.knowledge.genes.DosageScore;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.knowledge.genes.GeneConstraint;
import org.alidade.knowledge.genes.GeneDiseaseClaim;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.phenotypes.DiseaseFit;
import org.alidade.knowledge.phenotypes.GeneSimilarity;
import org.alidade.knowledge.phenotypes.PhenotypeFit;
import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.knowledge.phenotypes.TermDetails;
import org.alidade.knowledge.phenotypes.clinicaltext.Mention;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Consequence;
import org.alidade.model.Families;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
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

    private static final GeneFacts NO_FACTS = new Facts(Map.of(), Map.of());

    /** Constraint and dosage sensitivity by symbol. */
    private record Facts(Map<String, GeneConstraint> constraints,
            Map<String, DosageScore> dosages) implements GeneFacts {
        @Override
        public Optional<GeneConstraint> constraint(Gene gene) {
            return Optional.ofNullable(constraints.get(gene.symbol()));
        }

        @Override
        public Optional<DosageSensitivity> dosage(Gene gene) {
            return Optional.ofNullable(dosages.get(gene.symbol()))
                    .map(score -> new DosageSensitivity(Optional.of(score), Optional.empty(), Optional.empty()));
        }

        @Override
        public List<DosageRegion> dosageRegions(Interval interval, GenomeBuild build) {
            return List.of();
        }

        @Override
        public List<GeneDiseaseClaim> claims(Gene gene) {
            return List.of();
        }

        @Override
        public Optional<String> diseaseName(String diseaseId, Locale locale) {
            return Optional.empty();
        }
    }

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
        public Optional<TermDetails> details(String id) {
            return Optional.empty();
        }

        @Override
        public List<Mention> read(String text) {
            return List.of();
        }

        @Override
        public List<PhenotypeTerm> search(String typed, int limit) {
            return List.of();
        }

        @Override
        public List<PhenotypeTerm> parents(String id) {
            return List.of();
        }

        @Override
        public List<Gene> diseaseGenes() {
            return List.of();
        }

        @Override
        public PhenotypeFit fit(List<PhenotypicFeature> features) {
            return new PhenotypeFit() {
                @Override
                public Optional<GeneSimilarity> of(Gene gene) {
                    return Optional.ofNullable(scores.get(gene.symbol())).map(score -> new GeneSimilarity(
                            score / (1 - score), "OMIM:1", "disease", List.of(), List.of()));
                }

                @Override
                public Optional<DiseaseFit> bestDisease(Gene gene, Predicate<Set<ModeOfInheritance>> transmitted) {
                    return Optional.empty();
                }

                @Override
                public OptionalInt rank(Gene gene) {
                    return OptionalInt.empty();
                }
            };
        }

        @Override
        public Optional<Set<ModeOfInheritance>> modes(Gene gene) {
            return MODES.containsKey(gene.symbol()) ? Optional.of(MODES.get(gene.symbol())) : Optional.of(Set.of());
        }
    }

    private static final Map<String, Set<ModeOfInheritance>> MODES = Map.of("DOMINANT",
            Set.of(ModeOfInheritance.AUTOSOMAL_DOMINANT), "RECESSIVE", Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE));

    private static ScopedVariants filter(Optional<Indication> indication, VariantEvidence... rows) {
        FamilyContext trio = new FamilyContext(Families.trio(Sex.FEMALE), "C", Map.of("C", "C", "F", "F", "M", "M"));
        return CaseVariants.of(TestTable.of(rows), trio, indication,
                ScopeBuilder.build(indication, GenomeBuild.GRCH38, NO_PLACES), NO_PLACES)
                .filter(FilterPresets.standard(), Progress.none());
    }

    private static List<Candidate> rank(ScopedVariants variants, Map<String, Double> similarities) {
        return CandidateRanking.rank(variants, new RankingInput(SEIZURES, new Similarities(similarities), NO_FACTS));
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
    void theExplanationAddsUpToTheOdds() {
        List<Candidate> ranked = rank(mixedFamily(), Map.of("A", 0.9, "P", 0.4));
        Candidate first = ranked.getFirst();
        for (Candidate candidate : ranked) {
            assertThat(Math.log(candidate.score() / first.score())).isCloseTo(sum(candidate) - sum(first),
                    within(1e-9));
            assertThat(candidate.variantScore()).isBetween(0.0, 1.0);
        }
    }

    private static double sum(Candidate candidate) {
        return candidate.explanation().contributions().stream().mapToDouble(Explanation.Contribution::weight).sum();
    }

    @Test
    void theScoresAreProbabilitiesThatLeaveRoomForNone() {
        List<Candidate> ranked = rank(mixedFamily(), Map.of("A", 0.9, "P", 0.4));
        double sum = ranked.stream().mapToDouble(Candidate::score).sum();

        assertThat(sum).isBetween(0.0, 1.0);
        assertThat(CandidateRanking.none(ranked)).isCloseTo(1 - sum, within(1e-12));
        assertThat(CandidateRanking.none(List.of())).isEqualTo(1);
    }

    @Test
    void aHigherChanceToFindACauseLeavesLessForNone() {
        ScopedVariants variants = mixedFamily();
        Similarities similarities = new Similarities(Map.of("A", 0.999));
        double usual = CandidateRanking
                .none(CandidateRanking.rank(variants, new RankingInput(SEIZURES, similarities, NO_FACTS)));
        double hopeful = CandidateRanking
                .none(CandidateRanking.rank(variants, new RankingInput(SEIZURES, similarities, NO_FACTS, 0.6)));

        assertThat(hopeful).isLessThan(usual);
    }

    /** One allele is enough where the disease is dominant; two are needed where it is recessive. */
    @Test
    void whatIsKnownOfTheGeneTellsHowManyAllelesAreNeeded() {
        ScopedVariants variants = filter(Optional.empty(), heterozygous("1-100-A-T", "DOMINANT"),
                heterozygous("1-200-A-T", "RECESSIVE"), heterozygous("1-300-A-T", "UNSTATED"));

        assertThat(rank(variants, Map.of())).extracting(candidate -> candidate.gene().orElseThrow().symbol())
                .containsExactly("DOMINANT", "UNSTATED", "RECESSIVE");
    }

    @Test
    void itIsSaidWhatWouldChangeTheRankMost() {
        ScopedVariants variants = filter(Optional.empty(), heterozygous("1-100-A-T", "DOMINANT"),
                heterozygous("1-200-A-T", "RECESSIVE"), heterozygous("1-300-A-T", "UNSTATED"));
        List<Candidate> ranked = rank(variants, Map.of());

        assertThat(ranked.getLast().explanation().change()).hasValueSatisfying(change -> {
            assertThat(change.key()).isEqualTo("ranking.change.secondAllele");
            assertThat(change.arguments().getFirst()).isEqualTo("1");
        });
        assertThat(ranked.getFirst().explanation().change())
                .hasValueSatisfying(change -> assertThat(change.key()).isEqualTo("ranking.change.inherited"));
    }

    /** A stop in one copy says more where healthy people have none. */
    @Test
    void aGeneThatBearsNoLossOfACopyStandsHigher() {
        ScopedVariants variants = filter(Optional.empty(), heterozygous("1-100-A-T", "TOLERANT"),
                heterozygous("1-200-A-T", "CONSTRAINED"), heterozygous("1-300-A-T", "UNLIKELY"),
                heterozygous("1-400-A-T", "UNKNOWN"));
        Facts facts = new Facts(Map.of("TOLERANT", loeuf(0.9), "CONSTRAINED", loeuf(0.2), "UNLIKELY", loeuf(0.2)),
                Map.of("UNLIKELY", DosageScore.UNLIKELY));

        assertThat(CandidateRanking.rank(variants, new RankingInput(SEIZURES, new Similarities(Map.of()), facts)))
                .extracting(candidate -> candidate.gene().orElseThrow().symbol())
                .containsExactly("CONSTRAINED", "UNKNOWN", "TOLERANT", "UNLIKELY");
    }

    private static GeneConstraint loeuf(double value) {
        return new GeneConstraint("T", OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty(), "");
    }

    private static VariantEvidence heterozygous(String place, String gene) {
        return variant(place, gene, Consequence.STOP_GAINED, "0/1", "./.", "./.").build();
    }

    @Test
    void itIsSaidWhatIsMissing() {
        VariantEvidence bare = TestVariant.at("1-100-A-T").effect("A", Consequence.STOP_GAINED).call("C", "0/1")
                .call("F", "./.").call("M", "0/0").build();
        ScopedVariants variants = filter(Optional.empty(), bare);

        assertThat(missing(rank(variants, Map.of()))).containsExactly("annotation", "relatives", "frequency");
        assertThat(missing(CandidateRanking.rank(variants,
                new RankingInput(List.of(new PhenotypicFeature("HP:0001250", "", true, Optional.empty())),
                        new Similarities(Map.of("A", 0.9)), NO_FACTS))))
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

    @Test
    void ranksAreNeverEmptyOrOutOfOrder() {
        List<Candidate> ranked = rank(mixedFamily(), Map.of());
        int[] ranks = ranked.stream().mapToInt(Candidate::rank).toArray();

        assertThat(ranks[0]).isEqualTo(1);
        assertThat(ranks).isEqualTo(Arrays.stream(ranks).sorted().toArray());
    }
}
