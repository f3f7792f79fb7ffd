package org.alidade.variants.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;

import org.alidade.model.AlleleCall;
import org.alidade.model.Consequence;
import org.alidade.model.Genotype;
import org.alidade.model.RepeatCount;
import org.alidade.model.RepeatDetail;
import org.alidade.model.RepeatStatus;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;
import org.alidade.model.Zygosity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallDialectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chrM 152 . T C . PASS . GT:AD:AF 0/1:3,1556:0.998                      | 3  | 1556 | 0.998
            chrM 152 . T C . PASS . GT:DP:VAF 0/1:1000:0.12                        |    |      | 0.12
            chr1 152 . T C . PASS . GT:DP:RD:AD:FREQ 0/1:11:6:5:45.45%             | 6  | 5    | 0.4545
            chr1 152 . T C . PASS . GT:AD:FA 0/1:6,4:0.4                           | 6  | 4    | 0.4
            chr1 152 . T C . PASS . DP:AU:CU:GU:TU 40:0,0:8,9:0,0:30,31            | 30 | 8    | 0.2105
            chr1 152 . T TC . PASS . DP:TAR:TIR 40:27,27:9,9                       | 27 | 9    | 0.25
            chr1 152 . T C . PASS . GT:DP:VD:AF 0/1:50:10:0.2                      |    | 10   | 0.2
            chr1 152 . T C . PASS . GT:RO:AO 0/1:12:13                             | 12 | 13   | 0.52
            chr1 152 . T C . PASS . GT:NR:NV 0/1:30:15                             |    | 15   | 0.5
            chr1 152 . T C . PASS . GT:AF 0/1:1.7                                  |    |      |
            """)
    void fractionsAndReadsAreReadAsEachCallerWritesThem(String record, Integer reference, Integer alternative,
            Double fraction) {
        Genotype call = Records.of("S").row(record).genotype("S");
        assertThat(call.referenceReads().stream().boxed()).isEqualTo(listOf(reference));
        assertThat(call.alternativeReads().stream().boxed()).isEqualTo(listOf(alternative));
        OptionalDouble read = call.alleleFraction();
        assertThat(read.isPresent()).isEqualTo(fraction != null);
        if (fraction != null) {
            assertThat(read.getAsDouble()).isCloseTo(fraction, within(1e-4));
        }
    }

    private static <T> List<T> listOf(T value) {
        return value == null ? List.of() : List.of(value);
    }

    @Test
    void aCallerWithoutGenotypeAssertsNone() {
        Genotype call = Records.of("S").row("chr1 152 . T C . PASS . DP:AU:CU:GU:TU 40:0,0:8,9:0,0:30,31")
                .genotype("S");
        assertThat(call.zygosity()).isEqualTo(Zygosity.NO_CALL);
        assertThat(call.depth()).hasValue(40);
    }

    @Test
    void theFractionsOfSeveralAllelesGoToTheirRows() {
        List<VariantEvidence> rows = Records.of("S").rows("chrM 9 . T C,G . PASS . GT:AF 0/1/2:0.3,0.05");
        assertThat(rows.get(0).genotype("S").alleleFraction()).hasValue(0.3);
        assertThat(rows.get(1).genotype("S").alleleFraction()).hasValue(0.05);
    }

    @Test
    void gatksPhysicalPhaseGivesAPhaseSet() {
        Genotype call = Records.of("S").row("chr1 90 . T C . . . GT:PGT:PID 0/1:1|0:85_A_G").genotype("S");
        assertThat(call.phased()).isTrue();
        assertThat(call.phaseSet()).hasValue(85);
        assertThat(call.alleles()).containsExactly(AlleleCall.ALTERNATIVE, AlleleCall.REFERENCE);
    }

    @Test
    void alternativesOfOneRecordKnowOfEachOther() {
        List<VariantEvidence> rows = Records.of("S").rows("chr1 90 . T C,*,<NON_REF> . . . GT 1/2");
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.origin().siblings()).containsExactly("*", "<NON_REF>");
            assertThat(row.genotype("S").alleles()).containsExactly(AlleleCall.ALTERNATIVE, AlleleCall.OTHER);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chr1 90 . T <NON_REF> . . END=120 GT:DP:GQ:MIN_DP 0/0:33:60:21   | 90 | 120 | 21
            chr1 90 . T <*> . . END=120 GT:DP:GQ 0/0:33:60                   | 90 | 120 | 33
            chr1 90 . TAC . . . . GT:DP 0/0:33                               | 90 | 92  | 33
            """)
    void aReferenceBlockHasNoRowAndIsKnownAsReference(String text, int start, int end, int depth) {
        Records records = Records.of("S");
        assertThat(records.rows(text)).isEmpty();
        assertThat(WithoutRow.of(records.record(text))).contains(WithoutRow.REFERENCE);
        ReferenceBlock block = records.assembler().reference(records.record(text)).orElseThrow();
        assertThat(block.interval().start()).isEqualTo(start);
        assertThat(block.interval().end()).isEqualTo(end);
        assertThat(block.calls()).hasEntrySatisfying("S", call -> assertThat(call.depth()).hasValue(depth));
    }

    @Test
    void aBlockWithoutACallIsNotTheReference() {
        Records records = Records.of("S");
        String text = "chr1 90 . T <NON_REF> . . END=120 GT:DP ./.:0";
        assertThat(records.assembler().reference(records.record(text)).orElseThrow().calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STR_STATUS=normal;STR_NORMAL_MAX=35;STR_PATHOLOGIC_MIN=48                | 16 | NORMAL        | SEQUENCE_VARIANT
            STR_STATUS=full_mutation;STR_NORMAL_MAX=35;STR_PATHOLOGIC_MIN=48         | 52 | FULL_MUTATION | SHORT_TANDEM_REPEAT_EXPANSION
            STR_NORMAL_MAX=35;STR_PATHOLOGIC_MIN=48                                  | 48 | FULL_MUTATION | SHORT_TANDEM_REPEAT_EXPANSION
            STR_NORMAL_MAX=35;STR_PATHOLOGIC_MIN=48                                  | 40 | PREMUTATION   | SHORT_TANDEM_REPEAT_CHANGE
            STR_PATHOLOGIC_MIN=48                                                    | 40 |               | SHORT_TANDEM_REPEAT_CHANGE
            RL=57                                                                    | 40 |               | SHORT_TANDEM_REPEAT_CHANGE
            """)
    void aRepeatIsMeasuredByItsThresholds(String info, int count, RepeatStatus status, Consequence term) {
        VariantEvidence row = Records.of("S").row("chr12 7045879 . C <STR" + count
                + "> . PASS SVTYPE=STR;END=7045936;REF=19;RU=CAG;REPID=ATN1;HGNCId=3033;" + info
                + " GT:SO:REPCN:REPCI 0/1:SPANNING/INREPEAT:19/" + count + ":19-19/" + (count - 2) + "-" + (count + 8));
        assertThat(row.type()).isEqualTo(VariantType.REPEAT);
        RepeatDetail repeat = row.repeat().orElseThrow();
        assertThat(repeat.count()).hasValue(count);
        assertThat(repeat.referenceCount()).hasValue(19);
        assertThat(repeat.status().stream()).isEqualTo(listOf(status));
        assertThat(row.interval().end()).isEqualTo(7_045_936);
        assertThat(row.chosen().orElseThrow().worst()).isEqualTo(term);
        assertThat(row.chosen().orElseThrow().gene().hgncId()).contains("HGNC:3033");
        RepeatCount longer = row.genotype("S").detail().repeats().get(1);
        assertThat(longer.low()).hasValue(count - 2);
        assertThat(longer.high()).hasValue(count + 8);
        assertThat(longer.support()).contains("INREPEAT");
    }

    @Test
    void aRepeatWrittenOutInBasesIsStillARepeat() {
        List<VariantEvidence> rows = Records.of("S").rows("chr4 3074876 . CAGCAG CAG,CAGCAGCAGCAG . PASS "
                + "TRID=HTT;END=3074881;MOTIFS=CAG;STRUC=(CAG)n GT:AL:ALLR:MC 1/2:3,12:2-4,11-13:1,4");
        assertThat(rows).extracting(VariantEvidence::type).containsOnly(VariantType.REPEAT);
        assertThat(rows.get(0).repeat().orElseThrow().count()).hasValue(1);
        assertThat(rows.get(1).repeat().orElseThrow().count()).hasValue(4);
        assertThat(rows.get(1).key().ref()).isEqualTo("CAGCAG");
    }
}
