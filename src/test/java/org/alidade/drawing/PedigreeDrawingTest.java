package org.alidade.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.junit.jupiter.api.Test;

class PedigreeDrawingTest {
    private static final Pedigree NUCLEAR = new Pedigree("F", List.of(
            person("child", Sex.FEMALE, AffectedStatus.AFFECTED, "dad", "mum"),
            person("brother", Sex.MALE, AffectedStatus.UNAFFECTED, "dad", "mum"),
            person("dad", Sex.MALE, AffectedStatus.UNAFFECTED, "", ""),
            person("mum", Sex.FEMALE, AffectedStatus.UNAFFECTED, "", "")));

    private static final Pedigree THREE_GENERATIONS = new Pedigree("F", List.of(
            person("child", Sex.FEMALE, AffectedStatus.AFFECTED, "dad", "mum"),
            person("dad", Sex.MALE, AffectedStatus.UNAFFECTED, "pGrandpa", "pGrandma"),
            person("mum", Sex.FEMALE, AffectedStatus.AFFECTED, "mGrandpa", "mGrandma"),
            person("aunt", Sex.FEMALE, AffectedStatus.UNKNOWN, "mGrandpa", "mGrandma"),
            person("mGrandpa", Sex.MALE, AffectedStatus.UNKNOWN, "", ""),
            person("mGrandma", Sex.FEMALE, AffectedStatus.UNKNOWN, "", ""),
            person("pGrandpa", Sex.MALE, AffectedStatus.UNKNOWN, "", ""),
            person("pGrandma", Sex.FEMALE, AffectedStatus.UNKNOWN, "", "")));

    @Test
    void parentsStandAboveTheirChildrenAndSideBySide() {
        List<List<Person>> rows = new Generations(NUCLEAR, "child").rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).extracting(Person::id).containsExactly("dad", "mum");
        assertThat(rows.getLast()).extracting(Person::id).containsExactly("child", "brother");
    }

    @Test
    void threeGenerationsKeepPartnersTogetherAndTheFathersFamilyToTheLeft() {
        List<List<Person>> rows = new Generations(THREE_GENERATIONS, "child").rows();

        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).extracting(Person::id).containsExactly("pGrandpa", "pGrandma", "mGrandpa",
                "mGrandma");
        assertThat(rows.get(1)).extracting(Person::id).containsExactly("dad", "mum", "aunt");
        assertThat(rows.getLast()).extracting(Person::id).containsExactly("child");
    }

    @Test
    void symbolsFollowSexAndStatus() {
        Picture picture = PedigreeDrawing.of(NUCLEAR, "child", Map.of());

        assertThat(shapes(picture, Picture.Ellipse.class)).extracting(Picture.Ellipse::filled)
                .containsExactlyInAnyOrder(true, false);
        assertThat(shapes(picture, Picture.Rectangle.class)).hasSize(2).noneMatch(Picture.Rectangle::filled);
        assertThat(shapes(picture, Picture.Polygon.class)).as("the arrow's head at the proband").hasSize(1);
    }

    @Test
    void unknownSexIsADiamondAndUnknownStatusAQuestionMark() {
        Picture picture = PedigreeDrawing.of(Pedigree.single("p", Sex.UNKNOWN, AffectedStatus.UNKNOWN), "none",
                Map.of());

        assertThat(shapes(picture, Picture.Polygon.class)).singleElement()
                .satisfies(diamond -> assertThat(diamond.points()).hasSize(4));
        assertThat(shapes(picture, Picture.Text.class)).extracting(Picture.Text::text).containsExactly("?");
    }

    @Test
    void labelsStandBelowTheirPersonAndInsideThePicture() {
        Picture picture = PedigreeDrawing.of(NUCLEAR, "child",
                Map.of("child", List.of("cas index", "c.452G>A : 0/1"), "dad", List.of("père")));

        assertThat(shapes(picture, Picture.Text.class)).extracting(Picture.Text::text)
                .contains("cas index", "c.452G>A : 0/1", "père");
        assertThat(shapes(picture, Picture.Text.class))
                .allMatch(text -> text.x() > 0 && text.x() < picture.width() && text.y() < picture.height());
    }

    @Test
    void relatedPartnersAreJoinedByTwoLines() {
        Pedigree cousins = new Pedigree("F", List.of(person("grandpa", Sex.MALE, AffectedStatus.UNKNOWN, "", ""),
                person("grandma", Sex.FEMALE, AffectedStatus.UNKNOWN, "", ""),
                person("son", Sex.MALE, AffectedStatus.UNKNOWN, "grandpa", "grandma"),
                person("daughter", Sex.FEMALE, AffectedStatus.UNKNOWN, "grandpa", "grandma"),
                person("child", Sex.MALE, AffectedStatus.AFFECTED, "son", "daughter")));
        List<Picture.Line> couple = shapes(PedigreeDrawing.of(cousins, "child", Map.of()), Picture.Line.class).stream()
                .filter(line -> line.y1() == line.y2()).toList();

        assertThat(cousins.areRelated("son", "daughter")).isTrue();
        assertThat(couple).as("two lines three points apart").anyMatch(line -> couple.stream()
                .anyMatch(other -> other.x1() == line.x1() && other.x2() == line.x2() && other.y1() == line.y1() + 3));
    }

    @Test
    void theSvgHoldsEveryTextEscaped() {
        String svg = SvgWriter.svg(PedigreeDrawing.of(NUCLEAR, "child", Map.of("child", List.of("c.452G>A & p"))));

        assertThat(svg).startsWith("<svg").endsWith("</svg>").contains("c.452G&gt;A &amp; p").contains("<ellipse");
    }

    private static Person person(String id, Sex sex, AffectedStatus status, String father, String mother) {
        return new Person(id, sex, status, parent(father), parent(mother));
    }

    private static Optional<String> parent(String id) {
        return Optional.of(id).filter(text -> !text.isEmpty());
    }

    private static <T extends Picture.Shape> List<T> shapes(Picture picture, Class<T> type) {
        return picture.shapes().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
