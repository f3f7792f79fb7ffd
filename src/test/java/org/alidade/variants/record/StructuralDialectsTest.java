package org.alidade.variants.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.alidade.model.Breakend;
import org.alidade.model.Contig;
import org.alidade.model.Genotype;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.StructuralDetail;
import org.alidade.model.Uncertainty;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructuralDialectsTest {
    private static StructuralDetail detail(VariantEvidence evidence) {
        return evidence.structural().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chr1 1000 . N <DEL> . PASS END=5000;SVTYPE=DEL;SVLEN=-4000             | STRUCTURAL_DELETION  | 1001 | 5000 | 4000
            chr1 1000 . N <DEL> . PASS SVTYPE=DEL;SVLEN=-4000                      | STRUCTURAL_DELETION  | 1001 | 5000 | 4000
            chr1 1000 . N <DEL> . PASS END=5000;SVTYPE=DEL                         | STRUCTURAL_DELETION  | 1001 | 5000 | 4000
            chr1 1000 . N <DUP:TANDEM> . PASS END=3000;SVTYPE=DUP;SVLEN=2000       | DUPLICATION          | 1001 | 3000 | 2000
            chr1 1000 . N <DUP> . PASS END=3000;SVTYPE=CNV;SVLEN=2000              | DUPLICATION          | 1001 | 3000 | 2000
            chr1 1000 . N <INV> . PASS END=9000;SVTYPE=INV                         | INVERSION            | 1001 | 9000 | 8000
            chr1 1000 . N <INS> . PASS END=1000;SVTYPE=INS;SVLEN=321               | STRUCTURAL_INSERTION | 1000 | 1000 | 321
            chr1 1000 . N <INS> . PASS END=1000;SVTYPE=INS;LEFT_SVINSSEQ=ACGT      | STRUCTURAL_INSERTION | 1000 | 1000 |
            chr1 1000 . N <CNV> . PASS END=2000;SVTYPE=CNV                         | COPY_NUMBER          | 1001 | 2000 | 1000
            chr1 1000 . N <CN0> . PASS END=2000;SVTYPE=CNV                         | COPY_NUMBER          | 1001 | 2000 | 1000
            chr1 1000 . N <INS:ME:ALU> . PASS END=1001;SVTYPE=INS;SVLEN=280        | MOBILE_ELEMENT       | 1000 | 1000 | 280
            chr1 1000 . N <DEL:ME:L1> . PASS END=7000;SVTYPE=DEL                   | MOBILE_ELEMENT       | 1001 | 7000 | 6000
            chr1 1000 . N <CPX> . PASS END=7000;SVTYPE=CPX;SVLEN=6000              | STRUCTURAL           | 1001 | 7000 | 6000
            chr1 1000 . N <XYZ> . PASS END=7000;SVTYPE=DUP                         | DUPLICATION          | 1001 | 7000 | 6000
            chr1 1000 . A AACGTACGT . PASS SVTYPE=INS;SVLEN=8                      | INSERTION            | 1000 | 1000 | 8
            chr1 1000 . N <DEL> . PASS END=900;SVTYPE=DEL                          | STRUCTURAL_DELETION  | 1000 | 1000 |
            """)
    void aSymbolicAlleleIsConcernedFromTheBaseAfterPosToItsEnd(String record, VariantType type, int start, int end,
            Integer length) {
        VariantEvidence row = Records.of().row(record);
        assertThat(row.type()).isEqualTo(type);
        assertThat(row.interval()).isEqualTo(new Interval(new Contig("1"), start, end));
        assertThat(detail(row).length().stream().boxed()).isEqualTo(length == null ? List.of() : List.of(length));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chr1 100 a G G[chr2:500[ . PASS SVTYPE=BND;MATEID=b            | true  | false | ''
            chr1 100 a G G]chr2:500] . PASS SVTYPE=BND;MATEID=b            | true  | true  | ''
            chr1 100 a G ]chr2:500]G . PASS SVTYPE=BND;MATEID=b            | false | true  | ''
            chr1 100 a G [chr2:500[TACG . PASS SVTYPE=BND;MATEID=b         | false | false | TAC
            chr1 100 a G GTAC[chr2:500[ . PASS SVTYPE=BND;MATE_ID=b        | true  | false | TAC
            chr1 100 a G <BND> . PASS SVTYPE=BND;CHR2=chr2;POS2=500;CT=3to5;MATEID=b   | true  | false | ''
            chr1 100 a G <TRA> . PASS SVTYPE=TRA;CHR2=chr2;END=500;CT=5to5;MATEID=b    | false | false | ''
            chr1 100 a G <TRA> . PASS SVTYPE=TRA;CHR2=chr2;END=500;STRANDS=++;MATEID=b | true  | true  | ''
            """)
    void aBreakendKnowsWhereItLeadsAndInWhichDirection(String record, boolean after, boolean left, String inserted) {
        VariantEvidence row = Records.of().row(record);
        assertThat(row.type()).isEqualTo(VariantType.BREAKEND);
        Breakend breakend = detail(row).breakend().orElseThrow();
        assertThat(breakend.mate()).contains(new Locus(new Contig("2"), 500));
        assertThat(breakend.joinsAfter()).isEqualTo(after);
        assertThat(breakend.mateGoesLeft()).isEqualTo(left);
        assertThat(breakend.inserted()).isEqualTo(inserted);
        assertThat(breakend.mateId()).contains("b");
        assertThat(row.places()).containsExactly(new Interval(new Contig("1"), 100, 100),
                new Interval(new Contig("2"), 500, 500));
    }

    @Test
    void theTwoEndsOfABreakendAreOneEvent() {
        Records records = Records.of();
        VariantEvidence one = records.row("chr1 100 a G G[chr2:500[ . PASS SVTYPE=BND;MATEID=b");
        VariantEvidence other = records.row("chr2 500 b C ]chr1:100]C . PASS SVTYPE=BND;MATEID=a");
        VariantEvidence stranger = records.row("chr2 500 c C ]chr1:100]C . PASS SVTYPE=BND;MATEID=d");
        assertThat(one.isSameEvent(other)).isTrue();
        assertThat(other.isSameEvent(one)).isTrue();
        assertThat(stranger.isSameEvent(one)).isFalse();
    }

    @Test
    void aSingleBreakendHasNoMate() {
        Breakend breakend = detail(Records.of().row("chr1 100 a G GTAC. . PASS SVTYPE=BND")).breakend().orElseThrow();
        assertThat(breakend.mate()).isEmpty();
        assertThat(breakend.inserted()).isEqualTo("TAC");
    }

    @Test
    void uncertainEndsAndImprecisionAreKept() {
        StructuralDetail detail = detail(Records.of()
                .row("chr1 1000 . N <DEL> . PASS END=5000;SVTYPE=DEL;CIPOS=-50,60;CIEND=0,12;IMPRECISE;EVENT=e1"));
        assertThat(detail.start()).contains(new Uncertainty(-50, 60));
        assertThat(detail.end()).contains(new Uncertainty(0, 12));
        assertThat(detail.precise()).isFalse();
        assertThat(detail.event()).contains("e1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chr1 9 . N <DEL> . . END=99;SVTYPE=DEL GT:PR:SR 0/1:10,3:20,4            | 30 | 7
            chr1 9 . N <DEL> . . END=99;SVTYPE=DEL GT:PR 0/1:10,3                    | 10 | 3
            chr1 9 . N <DEL> . . END=99;SVTYPE=DEL GT:DR:DV:RR:RV 0/1:8:2:11:5       | 11 | 5
            chr1 9 . N <DEL> . . END=99;SVTYPE=DEL;IMPRECISE GT:DR:DV:RR:RV 0/1:8:2:0:0 | 8 | 2
            chr1 9 . N <DEL> . . END=99;SVTYPE=DEL GT:GQ:DR:DV 0/1:30:14:9           | 14 | 9
            """)
    void supportingReadsAreCountedAsTheCallerWritesThem(String record, int reference, int alternative) {
        Genotype call = Records.of("S").row(record).genotype("S");
        assertThat(call.referenceReads()).hasValue(reference);
        assertThat(call.alternativeReads()).hasValue(alternative);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chr1 9 . N <DEL> . . END=99;SVTYPE=CNV GT:SM:CN:BC 0/1:0.5:1:30     | 1
            chr1 9 . N <DUP> . . END=99;SVTYPE=DUP GT:RD_CN:RD_GQ 0/1:3:99      | 3
            chr1 9 . N <DEL> . . END=99;SVTYPE=DEL GT:CN 0/1:.                  |
            """)
    void copiesOfASampleAreRead(String record, Double copies) {
        assertThat(Records.of("S").row(record).genotype("S").detail().copyNumber().stream().boxed())
                .isEqualTo(copies == null ? List.of() : List.of(copies));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chr1 9 . N <CN0> . . END=99;SVTYPE=CNV                    | 0
            chr1 9 . N <DEL> . . END=99;SVTYPE=DEL;natorRD=0.52       | 1.04
            chr1 9 . N <CNV> . . END=99;SVTYPE=CNV;CN=4               | 4
            """)
    void copiesOfARecordAreRead(String record, double copies) {
        assertThat(detail(Records.of().row(record)).copyNumber()).hasValue(copies);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chr1 9 . N <INS:ME:ALU> . . SVTYPE=INS                         | ALU
            chr1 9 . N <INS:ME> . . SVTYPE=INS;MEINFO=L1,9,10,NA           | L1
            chr1 9 . N <INS> . . SVTYPE=INS;MEINFO=SVA,1,1300,+            | SVA
            chr1 9 . N <ALU> . . SVTYPE=ALU                                | ALU
            """)
    void theFamilyOfAMobileElementIsRead(String record, String element) {
        VariantEvidence row = Records.of().row(record);
        assertThat(row.type()).isEqualTo(VariantType.MOBILE_ELEMENT);
        assertThat(detail(row).element()).contains(element);
    }

    @Test
    void aSamplesOwnFiltersAreKept() {
        Genotype call = Records.of("S").row("chr1 9 . N <DEL> . . END=99;SVTYPE=DEL GT:FT 0/1:MinGQ;LowPR")
                .genotype("S");
        assertThat(call.detail().filters()).containsExactly("MinGQ", "LowPR");
    }
}
