package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Families;
import org.alidade.model.GenomeBuild;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.Pedigree;
import org.alidade.model.Sex;
import org.alidade.model.TestVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One row a case; {@code -}: the person was not sequenced. Rules: standards.md §5 (Jannovar, corrected; de novo after slivar),
 * and «a missing call never excludes».
 */
class InheritanceTest {
    private static final String AUTOSOME = "1-1000000-A-G";
    private static final String X = "X-50000000-A-G";
    private static final String Y = "Y-15000000-A-G";
    private static final String MT = "MT-3243-A-G";

    private static String models(Pedigree pedigree, String place, Map<String, String> calls, boolean penetrance) {
        TestVariant variant = TestVariant.at(place);
        Map<String, String> samples = new HashMap<>();
        calls.forEach((person, call) -> {
            if (!call.equals("-")) {
                samples.put(person, person);
                variant.call(person, call);
            }
        });
        FamilyContext family = new FamilyContext(pedigree, "C", samples);
        return new Inheritance(family, penetrance).matches(variant.build()).stream().map(InheritanceMatch::text)
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> calls(String child, String father, String mother) {
        Map<String, String> calls = new LinkedHashMap<>();
        calls.put("C", child);
        calls.put("F", father);
        calls.put("M", mother);
        return calls;
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
            // new: neither parent carries
            "0/1, 0/0, 0/0, AD DENOVO", "0/1, 0/2, 0/0, AD DENOVO", "1/2, 0/0, 0/0, AD DENOVO",
            "./1, 0/0, 0/0, AD DENOVO",
            // inherited from an unaffected parent
            "0/1, 0/1, 0/0, none", "0/1, 0/0, 1/1, none",
            // homozygous: a copy of each parent
            "1/1, 0/1, 0/1, AR_HOM", "1/1, 0/0, 0/1, none", "1/1, 1/1, 0/1, none", "1/1, 0/0, 0/0, AD",
            // a missing call makes a model only possible
            "0/1, ./., 0/0, AD? DENOVO?", "0/1, 0/0, 0/., AD? DENOVO?", "1/1, ./., 0/1, AR_HOM?",
            "./., 0/0, 0/0, AD? DENOVO?", "./., 0/1, 0/1, AR_HOM?",
            // one parent, or none
            "0/1, -, 0/0, AD DENOVO?", "0/1, -, 0/1, none", "1/1, -, 0/1, AR_HOM", "1/1, -, 0/0, AD",
            "0/1, -, -, AD", "1/1, -, -, AD AR_HOM",
            // not carried
            "0/0, 0/0, 0/0, none"})
    void autosomalModelsInAFamilyWithUnaffectedParents(String child, String father, String mother, String expected) {
        assertThat(models(Families.trio(Sex.MALE), AUTOSOME, calls(child, father, mother), true))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"0/1, 0/1, 0/0, AD", "0/1, 1/1, 0/0, AD", "0/1, ./., 0/0, AD? DENOVO?",
            // the father's disease has another cause: still new in the child
            "0/1, 0/0, 0/0, DENOVO", "0/1, 0/1, 0/1, none", "1/1, 1/1, 0/1, AR_HOM"})
    void anAffectedFatherMustCarry(String child, String father, String mother, String expected) {
        Pedigree pedigree = Families.of(Families.child(Sex.FEMALE), Families.father(AffectedStatus.AFFECTED),
                Families.mother(AffectedStatus.UNAFFECTED));

        assertThat(models(pedigree, AUTOSOME, calls(child, father, mother), true))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anUnaffectedCarrierExcludesADominantModelOnlyWithFullPenetrance() {
        Pedigree trio = Families.trio(Sex.MALE);

        assertThat(models(trio, AUTOSOME, calls("0/1", "0/1", "0/0"), true)).isEmpty();
        assertThat(models(trio, AUTOSOME, calls("0/1", "0/1", "0/0"), false)).isEqualTo("AD");
        assertThat(models(trio, X, calls("1", "0", "0/1"), false)).isEqualTo("XLD XLR");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"AFFECTED, 1/1, AR_HOM", "AFFECTED, 0/1, none", "AFFECTED, ./., AR_HOM?",
            "UNAFFECTED, 1/1, none", "UNAFFECTED, 0/1, AR_HOM", "UNAFFECTED, ./., AR_HOM?", "UNKNOWN, 1/1, AR_HOM"})
    void aSiblingWeighsByItsStatus(AffectedStatus status, String call, String expected) {
        Pedigree pedigree = Families.of(Families.child(Sex.MALE), Families.father(AffectedStatus.UNAFFECTED),
                Families.mother(AffectedStatus.UNAFFECTED), Families.sibling(Sex.FEMALE, status));
        Map<String, String> calls = calls("1/1", "0/1", "0/1");
        calls.put("S", call);

        assertThat(models(pedigree, AUTOSOME, calls, true)).isEqualTo(expected == null ? "" : expected);
    }

    /** Males hemizygous, written as {@code 1}, {@code 1/1} or {@code 0/1}. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"1, 0, 0/1, XLR", "1/1, 0/0, 0/1, XLR", "0/1, 0/0, 0/1, XLR",
            "1, 0, 0/0, DENOVO XLD", "1/1, 0, 0/0, DENOVO XLD",
            // an unaffected man carries, or the mother has two copies
            "1, 1, 0/1, none", "1, 0, 1/1, none",
            // a son has nothing on X from his father
            "1, ./., 0/0, DENOVO XLD?", "1, 0, ./., DENOVO? XLD? XLR?", "1, -, -, XLD XLR", "1, -, 0/0, DENOVO XLD",
            "1, 0, -, XLD XLR"})
    void modelsOnASonsX(String child, String father, String mother, String expected) {
        assertThat(models(Families.trio(Sex.MALE), X, calls(child, father, mother), true))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"UNAFFECTED, 0/1, 0, 0/0, DENOVO XLD", "UNAFFECTED, 0/1, 0, 0/1, none",
            "UNAFFECTED, 1/1, 1, 0/1, none", "AFFECTED, 1/1, 1, 0/1, XLR", "AFFECTED, 0/1, 1, 0/0, XLD",
            "AFFECTED, 1/1, ., 0/1, XLR?", "UNAFFECTED, 1/1, 0, 0/1, none", "UNAFFECTED, 0/1, -, -, XLD",
            "UNAFFECTED, 1/1, -, -, XLD XLR"})
    void modelsOnADaughtersX(AffectedStatus father, String childsCall, String fathersCall, String mothersCall,
            String expected) {
        Pedigree pedigree = Families.of(Families.child(Sex.FEMALE), Families.father(father),
                Families.mother(AffectedStatus.UNAFFECTED));

        assertThat(models(pedigree, X, calls(childsCall, fathersCall, mothersCall), true))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anUnknownSexLeavesTheModelsOfBothPossible() {
        Pedigree alone = Pedigree.single("C", Sex.UNKNOWN, AffectedStatus.AFFECTED);

        assertThat(models(alone, X, Map.of("C", "0/1"), true)).isEqualTo("XLD XLR?");
        assertThat(models(alone, X, Map.of("C", "1"), true)).isEqualTo("XLD XLR");
        assertThat(models(alone, Y, Map.of("C", "1"), true)).isEqualTo("YL?");
        assertThat(models(Families.trio(Sex.UNKNOWN), X, calls("0/1", "0", "0/0"), true)).isEqualTo("XLD DENOVO?");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"UNAFFECTED, MALE, 1, 0, DENOVO YL", "UNAFFECTED, MALE, 1, 1, none",
            "AFFECTED, MALE, 1, 1, YL", "UNAFFECTED, MALE, 1, ., DENOVO? YL?", "UNAFFECTED, MALE, 1, -, YL",
            "UNAFFECTED, FEMALE, 0/1, 0, none"})
    void modelsOnY(AffectedStatus father, Sex sex, String childsCall, String fathersCall, String expected) {
        Pedigree pedigree = Families.of(Families.child(sex), Families.father(father),
                Families.mother(AffectedStatus.UNAFFECTED));

        assertThat(models(pedigree, Y, calls(childsCall, fathersCall, "-"), true))
                .isEqualTo(expected == null ? "" : expected);
    }

    /** The homoplasmic child of an unaffected mother is not excluded, as Jannovar does. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"0/1, 0/0, 0/1, MT", "1/1, 0/0, 1/1, MT", "1, 0, 0, MT",
            "./., 0, 0/1, MT?",
            "0/0, 0/0, 0/1, none", "0/1, -, -, MT"})
    void mitochondrialVariantsNeedOnlyTheAffected(String child, String father, String mother, String expected) {
        assertThat(models(Families.trio(Sex.MALE), MT, calls(child, father, mother), true))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void inThePseudoAutosomalRegionAMaleHasTwoCopies() {
        Pedigree trio = Families.trio(Sex.MALE);

        assertThat(models(trio, "X-1000000-A-G", calls("1/1", "0/1", "0/1"), true)).isEqualTo("AR_HOM");
        assertThat(models(trio, "X-1000000-A-G", calls("0/1", "0/0", "0/0"), true)).isEqualTo("AD DENOVO");
        assertThat(models(trio, "X-2781480-A-G", calls("1/1", "0/0", "0/1"), true)).isEqualTo("XLR");
    }

    @Test
    void theBuildDecidesWhatIsPseudoAutosomal() {
        FamilyContext family = new FamilyContext(Families.trio(Sex.MALE), "C", Map.of("C", "C"));
        TestVariant variant = TestVariant.at("X-155000000-A-G").call("C", "0/1");

        assertThat(new Inheritance(family, true).matches(variant.build())).extracting(InheritanceMatch::text)
                .containsExactly("XLD", "XLR");
        assertThat(new Inheritance(family, true).matches(variant.on(GenomeBuild.GRCH37).build()))
                .extracting(InheritanceMatch::text).containsExactly("AD");
    }

    /** slivar: fewer than two alternative reads in the parents. */
    @Test
    void readsInAParentMakeANewVariantOnlyPossible() {
        FamilyContext family = new FamilyContext(Families.trio(Sex.MALE), "C", Map.of("C", "C", "F", "F", "M", "M"));
        TestVariant one = TestVariant.at(AUTOSOME).call("C", "0/1").call("F", "0/0", 99, 40, 39, 1).call("M", "0/0");
        TestVariant two = TestVariant.at(AUTOSOME).call("C", "0/1").call("F", "0/0", 99, 40, 38, 2).call("M", "0/0");

        assertThat(new Inheritance(family, true).matches(one.build())).extracting(InheritanceMatch::text)
                .containsExactly("AD", "DENOVO");
        assertThat(new Inheritance(family, true).matches(two.build())).extracting(InheritanceMatch::text)
                .containsExactly("AD", "DENOVO?");
    }
}
