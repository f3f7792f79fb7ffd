package org.alidade.drawing;

import static org.alidade.model.PedigreeFamilies.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.alidade.drawing.PedigreeLayout.Place;
import org.alidade.model.Adoption;
import org.alidade.model.Ages;
import org.alidade.model.CarrierStatus;
import org.alidade.model.Childlessness;
import org.alidade.model.Gender;
import org.alidade.model.LifeStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PersonDetails;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of symbols of Bennett 2008 and 2022, sign by sign. */
class PedigreeSymbolsTest {
    private static final Place PLACE = new Place(0, 1, 100, 100, 30, 130);

    private static List<Picture.Shape> draw(Person person, String... conditions) {
        return PedigreeSymbols.of(person, PLACE, List.of(conditions));
    }

    private static PersonDetails none() {
        return PersonDetails.none();
    }

    @ParameterizedTest
    @CsvSource({"m,,SQUARE", "f,,CIRCLE", "u,,DIAMOND", "f,MAN,SQUARE", "m,WOMAN,CIRCLE", "m,DIVERSE,DIAMOND"})
    void theFormFollowsTheGenderAndElseTheSex(String sex, String gender, PedigreeSymbols.Form form) {
        Person drawn = person("p", sex, 1, "", "")
                .withDetails(none().withGender(Optional.ofNullable(gender).map(Gender::valueOf)));

        assertThat(PedigreeSymbols.form(drawn)).isEqualTo(form);
        assertThat(PedigreeSymbols.hidesSex(drawn)).isEqualTo(gender != null);
    }

    @ParameterizedTest
    @CsvSource({"ALIVE,false,0", "DECEASED,false,1", "STILLBIRTH,false,1", "PREGNANCY,false,0", "MISCARRIAGE,true,0",
            "ECTOPIC,true,0", "TERMINATION,true,1"})
    void lifeIsASlashOrATriangle(LifeStatus life, boolean triangle, int slashes) {
        Person drawn = person("p", "f", 1, "", "").withDetails(none().withLife(life));
        List<Picture.Line> lines = shapes(draw(drawn), Picture.Line.class);

        assertThat(PedigreeSymbols.form(drawn) == PedigreeSymbols.Form.TRIANGLE).isEqualTo(triangle);
        assertThat(lines).filteredOn(line -> line.x2() > line.x1() && line.y2() < line.y1()).hasSize(slashes);
    }

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of("P", person("p", "f", 0, "", "").withDetails(none().withLife(LifeStatus.PREGNANCY))),
                Arguments.of("?", person("p", "f", 0, "", "")), Arguments.of("", person("p", "f", 1, "", "")),
                Arguments.of("", person("p", "f", 0, "", "").withDetails(none().withLife(LifeStatus.MISCARRIAGE))));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aPregnancyIsMarkedAndAnUnknownStatusIsNotUnaffected(String letter, Person drawn) {
        assertThat(shapes(draw(drawn), Picture.Text.class)).extracting(Picture.Text::text)
                .isEqualTo(letter.isEmpty() ? List.of() : List.of(letter));
    }

    @Test
    void aCarrierHasADotAndAPresymptomaticOneALine() {
        Person healthy = person("p", "m", 1, "", "");

        assertThat(shapes(draw(healthy.withDetails(none().withCarrier(CarrierStatus.CARRIER))), Picture.Ellipse.class))
                .singleElement().satisfies(dot -> assertThat(dot.radiusX()).isLessThan(4));
        assertThat(shapes(draw(healthy.withDetails(none().withCarrier(CarrierStatus.PRESYMPTOMATIC))),
                Picture.Line.class)).singleElement()
                .satisfies(line -> assertThat(line.x1()).isEqualTo(line.x2()).isEqualTo(100));
    }

    @Test
    void anAdoptedPersonStandsInBracketsAndInfertilityIsTwoBars() {
        Person drawn = person("p", "f", 1, "", "");

        assertThat(shapes(draw(drawn.withDetails(none().withAdoption(Optional.of(Adoption.ofUnknown())))),
                Picture.Line.class)).hasSize(6);
        assertThat(shapes(draw(drawn.withDetails(none().withChildless(Childlessness.BY_CHOICE))), Picture.Line.class))
                .hasSize(2);
        assertThat(shapes(draw(drawn.withDetails(none().withChildless(Childlessness.INFERTILE))), Picture.Line.class))
                .hasSize(3);
    }

    @Test
    void severalConditionsAreQuarters() {
        Person drawn = person("p", "f", 2, "", "").withDetails(none().withConditions(List.of("B")));

        assertThat(shapes(draw(drawn, "A", "B"), Picture.Polygon.class)).singleElement()
                .satisfies(quarter -> assertThat(quarter.points()).as("the upper right quarter")
                        .allMatch(point -> point.x() >= 99.9 && point.y() <= 100.1));
        assertThat(shapes(draw(drawn), Picture.Ellipse.class)).singleElement()
                .satisfies(whole -> assertThat(whole.filled()).isTrue());
    }

    @Test
    void theProbandHasAPAtTheArrowAndAConsultandNone() {
        assertThat(shapes(PedigreeSymbols.arrow(PLACE, true), Picture.Text.class)).extracting(Picture.Text::text)
                .containsExactly("P");
        assertThat(shapes(PedigreeSymbols.arrow(PLACE, false), Picture.Text.class)).isEmpty();
    }

    static Stream<Arguments> captions() {
        return Stream.of(Arguments.of(none().withAges(Ages.born(1984)), "n. 1984"),
                Arguments.of(none().withLife(LifeStatus.DECEASED).withAges(new Ages(OptionalInt.of(1950),
                        OptionalInt.of(2013), OptionalInt.of(63), OptionalInt.empty())), "1950–2013 (63 a)"),
                Arguments.of(none().withLife(LifeStatus.DECEASED).withAges(new Ages(OptionalInt.empty(),
                        OptionalInt.empty(), OptionalInt.of(63), OptionalInt.empty())), "† 63 a"),
                Arguments.of(none().withLife(LifeStatus.PREGNANCY).withAges(Ages.weeks(22)), "22 SA"),
                Arguments.of(none().withLife(LifeStatus.STILLBIRTH).withAges(Ages.weeks(34)), "MN 34 SA"),
                Arguments.of(none().withGender(Optional.of(Gender.MAN)), "AFAB"));
    }

    @ParameterizedTest
    @MethodSource("captions")
    void agesAndOutcomesAreWrittenInTheAbbreviationsOfTheField(PersonDetails details, String line) {
        assertThat(new PedigreeWords(Messages.of(Locale.FRENCH))
                .details(person("p", "f", 1, "", "").withDetails(details))).containsExactly(line);
    }

    @Test
    void cousinsWhoMarryAreToldTheirDegree() {
        Pedigree family = org.alidade.model.PedigreeFamilies.consanguineous();
        PedigreeCaptions captions = new PedigreeWords(Messages.of(Locale.ENGLISH)).captions(family, Map.of(),
                id -> Optional.empty(), id -> false);

        assertThat(captions.relation(List.of("III2", "III3"))).isEqualTo("degree 3");
        assertThat(captions.relation(List.of("II1", "II2"))).isEmpty();
    }

    private static <T extends Picture.Shape> List<T> shapes(List<Picture.Shape> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
