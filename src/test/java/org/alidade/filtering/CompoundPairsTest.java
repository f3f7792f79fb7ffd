package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Families;
import org.alidade.model.Pedigree;
import org.alidade.model.Sex;
import org.alidade.model.TestVariant;
import org.alidade.model.VariantEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls as {@code child father mother [sibling]}; {@code -}: not sequenced. Rules: standards.md §5, AR comp-het. */
class CompoundPairsTest {
    private static final String[] PERSONS = {"C", "F", "M", "S"};

    private static VariantEvidence variant(String place, String calls) {
        TestVariant variant = TestVariant.at(place);
        String[] parts = calls.split(" ");
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals("-")) {
                variant.call(PERSONS[i], parts[i]);
            }
        }
        return variant.build();
    }

    private static FamilyContext family(Pedigree pedigree, String calls) {
        Map<String, String> samples = new HashMap<>();
        String[] parts = calls.split(" ");
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals("-")) {
                samples.put(PERSONS[i], PERSONS[i]);
            }
        }
        return new FamilyContext(pedigree, "C", samples);
    }

    private static Truth inTrans(Pedigree pedigree, String contig, String first, String second) {
        return new CompoundPairs(family(pedigree, first)).inTrans(variant(contig + "-50000000-A-G", first),
                variant(contig + "-50000500-C-T", second));
    }

    private static Pedigree withSibling(Sex sex, AffectedStatus status) {
        return Families.of(Families.child(Sex.FEMALE), Families.father(AffectedStatus.UNAFFECTED),
                Families.mother(AffectedStatus.UNAFFECTED), Families.sibling(sex, status));
    }

    @ParameterizedTest
    @CsvSource({
            // one from each parent
            "0/1 0/1 0/0, 0/1 0/0 0/1, YES", "0/1 0/0 0/1, 0/1 0/1 0/0, YES",
            // both from one parent, who is unaffected
            "0/1 0/1 0/0, 0/1 0/1 0/0, NO", "0/1 0/1 0/1, 0/1 0/0 0/1, NO",
            // de novo and inherited; both de novo
            "0/1 0/1 0/0, 0/1 0/0 0/0, UNKNOWN", "0/1 0/0 0/0, 0/1 0/0 0/0, UNKNOWN",
            // a call is missing
            "0/1 0/1 0/0, 0/1 0/0 ./., UNKNOWN", "./. 0/1 0/0, 0/1 0/0 0/1, UNKNOWN",
            // one parent
            "0/1 - 0/1, 0/1 - 0/0, UNKNOWN", "0/1 - 0/1, 0/1 - 0/1, NO", "0/1 - 0/0, 0/1 - 0/0, NO",
            "0/1 0/1 -, 0/1 0/0 -, UNKNOWN", "0/1 - ./., 0/1 - 0/0, UNKNOWN",
            // nobody
            "0/1 - -, 0/1 - -, UNKNOWN",
            // a parent with two copies of one of them is unaffected
            "0/1 1/1 0/0, 0/1 0/0 0/1, NO",
            // not two heterozygous calls
            "1/1 0/1 0/1, 0/1 0/0 0/1, NO", "0/0 0/1 0/0, 0/1 0/0 0/1, NO"})
    void parentsTellTheTwoChromosomesApart(String first, String second, Truth expected) {
        assertThat(inTrans(Families.trio(Sex.FEMALE), "1", first, second)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"UNAFFECTED, 0/1 0/1 0/0 0/1, 0/1 0/0 0/1 0/1, NO",
            "UNAFFECTED, 0/1 0/1 0/0 0/1, 0/1 0/0 0/1 0/0, YES", "AFFECTED, 0/1 0/1 0/0 0/1, 0/1 0/0 0/1 0/1, YES",
            "AFFECTED, 0/1 0/1 0/0 0/1, 0/1 0/0 0/1 0/0, NO", "AFFECTED, 0/1 0/1 0/0 0/1, 0/1 0/0 0/1 ./., UNKNOWN",
            "UNKNOWN, 0/1 0/1 0/0 0/1, 0/1 0/0 0/1 0/1, YES"})
    void aSiblingWeighsByItsStatus(AffectedStatus status, String first, String second, Truth expected) {
        assertThat(inTrans(withSibling(Sex.MALE, status), "1", first, second)).isEqualTo(expected);
    }

    @Test
    void anAffectedParentWithBothMayHaveThePairHimself() {
        Pedigree pedigree = Families.of(Families.child(Sex.FEMALE), Families.father(AffectedStatus.AFFECTED),
                Families.mother(AffectedStatus.UNAFFECTED));

        assertThat(inTrans(pedigree, "1", "0/1 0/1 0/1", "0/1 0/1 0/0")).isEqualTo(Truth.UNKNOWN);
        assertThat(inTrans(pedigree, "1", "0/1 0/1 0/0", "0/1 0/1 0/0")).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"0|1, 5, 1|0, 5, YES", "0|1, 5, 0|1, 5, NO", "0|1, 5, 1|0, 6, UNKNOWN", "0/1, 5, 1|0, 5, UNKNOWN"})
    void thePhaseSetOfTheReadsDecides(String first, int firstSet, String second, int secondSet, Truth expected) {
        CompoundPairs alone = new CompoundPairs(family(Families.trio(Sex.MALE), "0/1 - -"));

        assertThat(alone.inTrans(TestVariant.at("1-100-A-G").phased("C", first, firstSet).build(),
                TestVariant.at("1-200-A-G").phased("C", second, secondSet).build())).isEqualTo(expected);
    }

    @Test
    void phaseGoesBeforeParentsUnlessAnUnaffectedOneHasBoth() {
        CompoundPairs pairs = new CompoundPairs(family(Families.trio(Sex.MALE), "0/1 - 0/0"));
        TestVariant one = TestVariant.at("1-100-A-G").phased("C", "0|1", 5).call("M", "0/0");
        TestVariant other = TestVariant.at("1-200-A-G").phased("C", "1|0", 5).call("M", "0/0");

        assertThat(pairs.inTrans(one.build(), other.build())).isEqualTo(Truth.YES);

        one.call("M", "0/1");
        other.call("M", "0/1");
        assertThat(pairs.inTrans(one.build(), other.build())).isEqualTo(Truth.NO);
    }

    @Test
    void theTwoAllelesOfOneRecordAreInTrans() {
        CompoundPairs alone = new CompoundPairs(family(Families.trio(Sex.MALE), "0/1 - -"));

        assertThat(alone.inTrans(TestVariant.at("1-100-A-G").line(9).call("C", "1/2").build(),
                TestVariant.at("1-100-A-T").line(9).call("C", "2/1").build())).isEqualTo(Truth.YES);
    }

    /** An affected woman's father is affected; a man with one allele on his X is. */
    @ParameterizedTest
    @CsvSource({"AFFECTED, 0/1 1 0/0, 0/1 0 0/1, YES", "UNAFFECTED, 0/1 1 0/0, 0/1 0 0/1, NO",
            "UNAFFECTED, 0/1 0 0/1, 0/1 0 0/1, NO", "UNAFFECTED, 0/1 0 0/1, 0/1 0 0/0, UNKNOWN",
            "UNAFFECTED, 0/1 - 0/1, 0/1 - 0/0, UNKNOWN", "AFFECTED, 0/1 0 0/1, 0/1 0 0/0, NO"})
    void aWomansXHasTwoAllelesToo(AffectedStatus father, String first, String second, Truth expected) {
        Pedigree pedigree = Families.of(Families.child(Sex.FEMALE), Families.father(father),
                Families.mother(AffectedStatus.UNAFFECTED));

        assertThat(inTrans(pedigree, "X", first, second)).isEqualTo(expected);
    }

    @Test
    void abrotherWithOneAlleleOnHisXSpeaksAgainstThePairIfHeIsWell() {
        String first = "0/1 - 0/1 1";
        String second = "0/1 - 0/0 0";

        assertThat(inTrans(withSibling(Sex.MALE, AffectedStatus.UNAFFECTED), "X", first, second)).isEqualTo(Truth.NO);
        assertThat(inTrans(withSibling(Sex.MALE, AffectedStatus.AFFECTED), "X", first, second))
                .isEqualTo(Truth.UNKNOWN);
    }
}
