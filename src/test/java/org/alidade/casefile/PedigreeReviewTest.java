package org.alidade.casefile;

import static org.alidade.model.PedigreeFamilies.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.alidade.casefile.PedigreeChange.Kind;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Ages;
import org.alidade.model.LifeStatus;
import org.alidade.model.Partnership;
import org.alidade.model.Pedigree;
import org.alidade.model.PedigreeFamilies;
import org.alidade.model.Person;
import org.alidade.model.PersonDetails;
import org.alidade.model.Problem;
import org.alidade.model.TwinSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PedigreeReviewTest {
    private static Person born(Person person, int year) {
        return person.withDetails(PersonDetails.none().withAges(Ages.born(year)));
    }

    private static Person twin(Person person, TwinSet.Kind kind) {
        return person.withDetails(PersonDetails.none().withTwins(Optional.of(new TwinSet("T1", kind))));
    }

    private static Pedigree family(Person... persons) {
        return new Pedigree("F", List.of(persons));
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of("pedigree.ownAncestor", "a",
                        family(person("a", "m", 1, "b", ""), person("b", "m", 1, "a", ""))),
                Arguments.of("pedigree.fatherFemale", "b",
                        family(person("a", "m", 1, "b", ""), person("b", "f", 1, "", ""))),
                Arguments.of("pedigree.motherMale", "b",
                        family(person("a", "m", 1, "", "b"), person("b", "m", 1, "", ""))),
                Arguments.of("pedigree.parentMissing", "a", family(person("a", "m", 1, "z", ""))),
                Arguments.of("pedigree.oneParentTwice", "a",
                        family(person("a", "m", 1, "b", "b"), person("b", "u", 1, "", ""))),
                Arguments.of("pedigree.parentYounger", "b",
                        family(born(person("a", "m", 1, "b", ""), 1970), born(person("b", "m", 1, "", ""), 1975))),
                Arguments.of("pedigree.pregnancyWithChildren", "b", family(person("a", "m", 1, "b", ""),
                        person("b", "m", 1, "", "")
                                .withDetails(PersonDetails.none().withLife(LifeStatus.PREGNANCY)))),
                Arguments.of("pedigree.deathBeforeBirth", "a",
                        family(person("a", "m", 1, "", "").withDetails(PersonDetails.none()
                                .withLife(LifeStatus.DECEASED).withAges(new Ages(OptionalInt.of(1990),
                                        OptionalInt.of(1980), OptionalInt.empty(), OptionalInt.empty()))))),
                Arguments.of("pedigree.twinParents", "a",
                        family(twin(person("a", "m", 1, "d", ""), TwinSet.Kind.DIZYGOTIC),
                                twin(person("b", "m", 1, "", ""), TwinSet.Kind.DIZYGOTIC),
                                person("d", "m", 1, "", ""))),
                Arguments.of("pedigree.ownPartner", "a",
                        family(person("a", "m", 1, "", "")).withPartnerships(List.of(Partnership.of("a", "a")))));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatNoFamilyCanBeIsAnErrorThatNamesThePerson(String code, String person, Pedigree family) {
        assertThat(PedigreeReview.of(family, Set.of())).filteredOn(Problem::isError)
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.field()).isEqualTo(person);
                });
    }

    @Test
    void theUnlikelyIsAWarning() {
        Pedigree family = family(born(person("a", "m", 1, "", "b"), 2000), born(person("b", "f", 1, "", ""), 1930),
                twin(person("c", "m", 1, "", ""), TwinSet.Kind.MONOZYGOTIC),
                twin(person("d", "f", 1, "", ""), TwinSet.Kind.MONOZYGOTIC));

        assertThat(PedigreeReview.of(family, Set.of())).noneMatch(Problem::isError).extracting(Problem::code)
                .containsExactlyInAnyOrder("pedigree.parentAge", "pedigree.twinSex");
    }

    @Test
    void whoeverWasSequencedMustStandInTheFamily() {
        assertThat(PedigreeReview.of(PedigreeFamilies.trio(), Set.of("child", "gone"))).extracting(Problem::code)
                .containsExactly("pedigree.neededMissing");
    }

    @Test
    void aSoundFamilyHasNothingToSay() {
        assertThat(PedigreeReview.of(PedigreeFamilies.consanguineous(), Set.of("IV1"))).isEmpty();
    }

    @Test
    void kinshipFollowsThePedigree() {
        Kinship kinship = new Kinship(PedigreeFamilies.consanguineous());

        assertThat(kinship.coefficient("III2", "III3")).as("first cousins").isCloseTo(1 / 16.0, within(1e-12));
        assertThat(kinship.degree("III2", "III3")).hasValue(3);
        assertThat(kinship.coefficient("IV1", "IV1")).as("their inbred child").isCloseTo(17 / 32.0, within(1e-12));
        assertThat(kinship.degree("II2", "II3")).as("full siblings").hasValue(1);
        assertThat(kinship.degree("II1", "II4")).as("married in").isEmpty();
        assertThat(new Kinship(PedigreeFamilies.uncleAndNiece()).degree("uncle", "niece")).hasValue(2);
    }

    @Test
    void changesAreToldOnePersonAtATime() {
        Pedigree before = PedigreeFamilies.trio();
        Person mother = before.person("mum").orElseThrow();
        Pedigree after = before.with(mother.withStatus(AffectedStatus.AFFECTED)
                .withDetails(PersonDetails.none().withName(Optional.of("M. D."))))
                .withPartnerships(List.of(new Partnership("dad", "mum", true, false, "")));

        assertThat(PedigreeChange.between(before, after)).containsExactly(
                new PedigreeChange(Kind.STATUS, "mum", "UNAFFECTED", "AFFECTED"),
                new PedigreeChange(Kind.DETAILS, "mum", "", ""),
                new PedigreeChange(Kind.PARTNERSHIP, "dad", "", "mum"));
        assertThat(PedigreeChange.between(before, before)).isEmpty();
        assertThat(PedigreeChange.between(after, before)).filteredOn(change -> change.kind().changesAnalysis())
                .hasSize(1);
    }

    @Test
    void whoCameAndWhoLeftIsTold() {
        Pedigree before = PedigreeFamilies.trio();
        Pedigree after = new Pedigree("TRIO", List.of(person("child", "f", 2, "", "mum"), person("mum", "f", 1, "", ""),
                person("R1", "m", 0, "", "mum")));

        assertThat(PedigreeChange.between(before, after)).extracting(PedigreeChange::kind)
                .containsExactly(Kind.FATHER, Kind.REMOVED, Kind.ADDED);
    }
}
