package org.alidade.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.text.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could still be found out of a candidate, and how far it would move it. */
class WhatIfTest {
    private static final WhatIf.Weigher BY_MODEL = model -> model.map(match -> match.model().ordinal() + 1.0)
            .orElse(-9.0);

    private static InheritanceMatch match(String text) {
        boolean possible = text.endsWith("?");
        String code = possible ? text.substring(0, text.length() - 1) : text;
        return new InheritanceMatch(Stream.of(InheritanceModel.values()).filter(model -> model.code().equals(code))
                .findFirst().orElseThrow(), possible);
    }

    @ParameterizedTest
    @CsvSource({"AUTOSOMAL_RECESSIVE, AD, secondAllele", "AUTOSOMAL_RECESSIVE, '', secondAllele",
            "AUTOSOMAL_RECESSIVE, AR_HOM, ''", "AUTOSOMAL_DOMINANT, AD, ''", "AUTOSOMAL_DOMINANT, AD DENOVO, ''",
            "AUTOSOMAL_DOMINANT, AD? DENOVO?, new inherited", "AUTOSOMAL_DOMINANT, AD?, new inherited",
            "UNKNOWN, AD DENOVO?, secondAllele new inherited", "MITOCHONDRIAL, MT, ''", "X_LINKED, XLR XLD, ''"})
    void onlyWhatIsOpenIsAsked(ModeOfInheritance mode, String models, String asked) {
        List<InheritanceMatch> matches = models.isEmpty()
                ? List.of()
                : Stream.of(models.split(" ")).map(WhatIfTest::match).toList();

        assertThat(String.join(" ",
                WhatIf.ofSingle(matches, Set.of(mode), BY_MODEL).stream().map(WhatIf::name).toList()))
                .isEqualTo(asked);
    }

    @Test
    void onlyOfAPairWhosePhaseIsOpenIsThePhaseAsked() {
        assertThat(WhatIf.ofPair(true, BY_MODEL)).isEmpty();
        assertThat(WhatIf.ofPair(false, BY_MODEL)).extracting(WhatIf::name).containsExactly("inTrans", "inCis");
    }

    /** Candidates of odds 5, 3 and 1; the one of 3 is asked about. */
    @ParameterizedTest
    @CsvSource({"6, 1", "4, 2", "3.5, -", "3, -", "2.5, -", "2, 2", "0.5, 3", "5, 1"})
    void theNewRankCountsTheOtherCandidatesThatWouldStandHigher(double odds, String rank) {
        Optional<Explanation.Statement> most = WhatIf.most(List.of(new WhatIf("inTrans", odds)), 3,
                List.of(5.0, 3.0, 1.0));

        assertThat(most.map(found -> found.arguments().getFirst()).orElse("-")).isEqualTo(rank);
    }

    @Test
    void whatMovesItFurthestIsNamed() {
        List<Double> odds = Stream.iterate(10.0, one -> one - 1).limit(10).toList();

        assertThat(WhatIf.most(List.of(new WhatIf("new", 11), new WhatIf("inherited", 0.5)), 9, odds))
                .hasValueSatisfying(found -> {
                    assertThat(found.key()).isEqualTo("ranking.change.inherited");
                    assertThat(found.arguments().getFirst()).isEqualTo("10");
                });
    }

    /** Two others of odds e^1 and e^0 beside «none of these»: 1 / (1 + e + 1 + 1) of odds 1. */
    @Test
    void theProbabilityIsThatAmongTheOthersAndNone() {
        Explanation.Statement most = WhatIf.most(List.of(new WhatIf("inCis", 0)), 5, List.of(5.0, 1.0, 0.0))
                .orElseThrow();

        assertThat(Double.parseDouble(Argument.plain(most.arguments().getLast())))
                .isCloseTo(1 / (3 + Math.E), within(1e-12));
        assertThat(Double.parseDouble(Argument.plain(WhatIf.most(List.of(new WhatIf("new", 900)), 5, List.of(5.0))
                .orElseThrow().arguments().getLast()))).isEqualTo(1);
    }
}
