package org.alidade.classification.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.model.PathogenicityClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheets of points, row by row. */
class ScoringSchemeTest {
    private static List<ScoredLine> accepted(ScoringScheme scheme, String codes) {
        return Arrays.stream(codes.split(" ")).map(text -> text.split("=")).map(part -> new ScoredLine(part[0],
                part.length > 1
                        ? (int) Math.round(Double.parseDouble(part[1]) * scheme.scale())
                        : scheme.item(part[0]).orElseThrow().points(),
                Decision.ACCEPTED, "", OptionalInt.empty())).toList();
    }

    private static ScoringScheme scheme(String name) {
        return switch (name) {
            case "loss" -> ScoringSchemes.loss();
            case "gain" -> ScoringSchemes.gain();
            default -> ScoringSchemes.oncogenicity();
        };
    }

    /** Riggs 2020, tables 1 and 2; Horak 2022, table 1. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            loss,1A,0
            loss,1B,-0.60
            loss,2A,1.00
            loss,2B,0
            loss,2C-1,0.90
            loss,2D-2,0.90
            loss,2D-3,0.30
            loss,2D-4,0.90
            loss,2F,-1.00
            loss,2H,0.15
            loss,3B,0.45
            loss,3C,0.90
            loss,4O,-1.00
            loss,5H,0.30
            gain,2A,1.00
            gain,2C,-1.00
            gain,2D,-1.00
            gain,2K,0.45
            gain,3B,0.45
            gain,3C,0.90
            gain,5H,0.15
            onco,OVS1,8
            onco,OS1,4
            onco,OS2,4
            onco,OS3,4
            onco,OM1,2
            onco,OM2,2
            onco,OM3,2
            onco,OM4,2
            onco,OP1,1
            onco,OP2,1
            onco,OP3,1
            onco,OP4,1
            onco,SBVS1,-8
            onco,SBS1,-4
            onco,SBS2,-4
            onco,SBP1,-1
            onco,SBP2,-1
            """)
    void pointsOfEachLine(String name, String code, double points) {
        ScoringScheme scheme = scheme(name);

        assertThat(scheme.item(code).orElseThrow().points()).isEqualTo((int) Math.round(points * scheme.scale()));
    }

    /** Where the classes are cut. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            loss,2A,PATHOGENIC
            loss,2C-1 3A 5A=0.09,PATHOGENIC
            loss,2C-1,LIKELY_PATHOGENIC
            loss,2C-1=0.89,UNCERTAIN_SIGNIFICANCE
            loss,1B 5C=-0.29,UNCERTAIN_SIGNIFICANCE
            loss,1B 4D,LIKELY_BENIGN
            loss,4O,BENIGN
            onco,OVS1 OP4 OP1,PATHOGENIC
            onco,OS1 OM1,LIKELY_PATHOGENIC
            onco,OS1 OP4,UNCERTAIN_SIGNIFICANCE
            onco,SBP1,LIKELY_BENIGN
            onco,SBVS1,BENIGN
            """)
    void classes(String name, String codes, PathogenicityClass expected) {
        ScoringScheme scheme = scheme(name);

        assertThat(scheme.total(accepted(scheme, codes)).pathogenicity()).isEqualTo(expected);
    }

    @Test
    void linesThatExcludeEachOtherDoNotCountTwice() {
        ScoringScheme scheme = ScoringSchemes.oncogenicity();
        ScoringScheme.Total total = scheme.total(accepted(scheme, "OVS1 OM2"));

        assertThat(total.points()).isEqualTo(8);
        assertThat(total.refused()).containsExactly("OM2");
    }

    @Test
    void deNovoCasesOfThreeKindsAreCappedTogether() {
        ScoringScheme scheme = ScoringSchemes.loss();

        assertThat(scheme.total(accepted(scheme, "4A=0.90 4B=0.30 4C=0.15")).points()).isEqualTo(90);
    }

    @Test
    void aProposalDoesNotCount() {
        ScoringScheme scheme = ScoringSchemes.loss();

        assertThat(scheme.total(List.of(ScoredLine.proposed("2A", 100, ""))).points()).isZero();
    }
}
