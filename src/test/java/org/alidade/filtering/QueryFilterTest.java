package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.filtering.query.Query;
import org.alidade.filtering.query.QueryException;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Consequence;
import org.alidade.model.Families;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Sex;
import org.alidade.model.SourceFact;
import org.alidade.model.TestVariant;
import org.alidade.model.VariantEvidence;
import org.alidade.progress.Progress;
import org.alidade.variants.query.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question of one's own as the last filter of a set. */
class QueryFilterTest {
    private static final GeneModels MODELS = TestPanels.models(Map.of(), Map.of());
    private static final Indication INDICATION = TestPanels.indication(
            TestPanels.gene("DOM", ModeOfInheritance.AUTOSOMAL_DOMINANT),
            TestPanels.gene("REC", ModeOfInheritance.AUTOSOMAL_RECESSIVE));
    private static final FamilyContext TRIO = new FamilyContext(Families.trio(Sex.FEMALE), "C",
            Map.of("C", "C", "F", "F", "M", "M"));

    private static CaseVariants variants(VariantEvidence... rows) {
        Scope scope = ScopeBuilder.build(Optional.of(INDICATION), GenomeBuild.GRCH38, MODELS);
        return CaseVariants.of(TestTable.of(rows), TRIO, Optional.of(INDICATION), scope, MODELS, Workers.of(1));
    }

    private static ScopedVariants ask(String query, VariantEvidence... rows) {
        try {
            return variants(rows).filter(FilterPresets.standard().asking(Optional.of(Query.parse(query))),
                    Progress.none());
        } catch (QueryException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static TestVariant deNovo(String place) {
        return TestVariant.at(place).call("C", "0/1", 60, 30, 15, 15).call("F", "0/0", 60, 12, 12, 0)
                .call("M", "0/0", 60, 40, 40, 0).effect("DOM", Consequence.MISSENSE_VARIANT);
    }

    private static List<String> verdicts(ScopedVariants outcome) {
        return outcome.all().stream().map(variant -> {
            FilterVerdict verdict = Objects.requireNonNull(variant.verdicts().get(FilterId.QUERY));
            return verdict.verdict() + " " + verdict.reason().substring("filter.reason.".length());
        }).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source.lab_af <= 0,02                    | PASS query
            source.LAB_AF > 2 %                      | FAIL queryFails
            source.lab_class = "4"                   | PASS query
            not source.segdup is present             | FAIL queryFails
            source.segdup = yes                      | PASS query
            source.gnomad_sv.share >= 0.8            | PASS query
            source.gnomad_sv < 0.01                  | FAIL queryFails
            source.other > 1                         | PASS queryUnknown
            source.other is present                  | FAIL queryFails
            """)
    void columnsOfInstalledSourcesCanBeAskedFor(String query, String verdict) {
        List<SourceFact> facts = List.of(SourceFact.of("Lab 1", "lab_af", SourceFact.Kind.FREQUENCY, "0.015"),
                SourceFact.of("Lab 1", "lab_class", SourceFact.Kind.CLASS, "4"),
                SourceFact.of("UCSC", "segdup", SourceFact.Kind.FLAG, ""),
                new SourceFact("gnomAD", "gnomad_sv", SourceFact.Kind.SITE, "0.2", OptionalDouble.of(0.9)));
        VariantEvidence variant = deNovo("1-1000-A-G").build().withFacts(facts, Optional.empty());
        assertThat(verdicts(ask(query, variant))).containsExactly(verdict.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dp(father) >= 12 and dp(mother) >= 40    | PASS query
            dp(father) > 12                          | FAIL queryFails
            dp(F) = 12                               | PASS query
            dp(nobody) > 12                          | PASS queryUnknown
            revel >= 0,5                             | PASS queryUnknown
            revel is present and revel >= 0,5        | FAIL queryFails
            gnomad.popmax < 0,01 %                   | PASS query
            gnomad.popmax > 0,01 %                   | FAIL queryFails
            gnomad.popmax is missing                 | PASS query
            inheritance = DENOVO                     | PASS query
            inheritance = AR_HOM                     | FAIL queryFails
            consequence = missense_variant           | PASS query
            impact = moderate and type = snv         | PASS query
            alt_reads = 15 and ab = 50 %             | PASS query
            tier = 1 and confidence >= 3             | PASS query
            gt(mother) = 0/0 and zygosity(father) = ref | PASS query
            length > 1                               | FAIL queryFails
            """)
    void theFilterSaysWhatTheQueryAnswers(String query, String verdict) {
        assertThat(verdicts(ask(query, deNovo("1-15000-A-T").build()))).containsExactly(verdict);
    }

    @Test
    void listAndFunnelAgreeWithTheVerdicts() {
        ScopedVariants outcome = ask("dp(father) >= 12 and pos < 16000", deNovo("1-15000-A-T").build(),
                deNovo("1-17000-A-T").build());

        assertThat(outcome.kept()).extracting(variant -> variant.evidence().key().text())
                .containsExactly("1-15000-A-T");
        assertThat(outcome.funnel().steps().getLast()).isEqualTo(new FunnelStep(FilterId.QUERY, 2, 1, 0));
    }

    @Test
    void withoutAQueryThereIsNoSuchStep() {
        ScopedVariants outcome = variants(deNovo("1-15000-A-T").build()).filter(FilterPresets.standard(),
                Progress.none());

        assertThat(outcome.funnel().steps()).extracting(FunnelStep::filter)
                .containsExactlyElementsOf(FilterId.always());
        assertThat(outcome.all().getFirst().verdicts()).doesNotContainKey(FilterId.QUERY);
    }

    @Test
    void aKnownPathogenicVariantSurvivesTheQuery() {
        ScopedVariants outcome = ask("dp >= 99", deNovo("1-15000-A-T").clinVar("Pathogenic", 2).build());

        assertThat(verdicts(outcome)).containsExactly("RESCUED queryPathogenic");
        assertThat(outcome.kept()).hasSize(1);
        assertThat(outcome.funnel().steps().getLast().rescued()).isEqualTo(1);
    }

    @Test
    void thePartnerOfAVariantThatAnswersStaysWithIt() {
        ScopedVariants outcome = ask("consequence = stop_gained",
                TestVariant.at("2-11000-A-T").call("C", "0/1").call("F", "0/1").call("M", "0/0")
                        .effect("REC", Consequence.STOP_GAINED).build(),
                TestVariant.at("2-12000-A-T").call("C", "0/1").call("F", "0/0").call("M", "0/1")
                        .effect("REC", Consequence.MISSENSE_VARIANT).build());

        assertThat(verdicts(outcome)).containsExactly("PASS query", "RESCUED queryPartner");
        assertThat(outcome.kept()).hasSize(2);
    }

    @Test
    void theNameOfASetDoesNotHideItsQuery() throws QueryException {
        FilterSettings asked = FilterPresets.standard().asking(Optional.of(Query.parse("dp > 3")));

        assertThat(asked).isNotEqualTo(FilterPresets.standard());
        assertThat(asked.named("mine").query()).isEqualTo(asked.query());
        assertThat(FilterLimits.of(asked).applyTo(asked)).isEqualTo(asked);
    }
}
