package org.alidade.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alidade.casefile.PedFile;
import org.alidade.drawing.PedigreeLayout.Place;
import org.alidade.model.Pedigree;
import org.alidade.model.PedigreeFamilies;
import org.alidade.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every drawn family must keep, on families by hand and by dice. */
class PedigreeLayoutTest {
    static Stream<Pedigree> families() {
        Stream<Pedigree> dice = IntStream.range(0, 12).boxed()
                .flatMap(seed -> Stream.of(PedigreeFamilies.random(seed, 3), PedigreeFamilies.random(seed, 4)));
        return Stream.concat(ceph(), Stream.concat(Stream.of(PedigreeFamilies.trio(), PedigreeFamilies.consanguineous(),
                PedigreeFamilies.severalPartners(), PedigreeFamilies.uncleAndNiece()), dice));
    }

    /** Real families, one of 83 persons; none where the real data are not at hand. */
    static Stream<Pedigree> ceph() {
        Path file = Path.of(System.getProperty("alidade.basedir", ".")).resolve("../shared/data/trios/ceph.ped");
        return Files.exists(file)
                ? Stream.of("1011", "8100", "2567", "46078", "8472")
                        .flatMap(person -> PedFile.readFamilyOf(person, file, new ArrayList<>()).stream())
                : Stream.empty();
    }

    private static PedigreeDrawing draw(Pedigree family) {
        return PedigreeDrawing.draw(family, family.persons().getLast().id(),
                new PedigreeCaptions(Map.of(), Map.of(), List.of()));
    }

    private static Place place(PedigreeDrawing drawing, String id) {
        return drawing.layout().place(id).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everybodyStandsInThePictureAndNobodyOverANeighbour(Pedigree family) {
        PedigreeDrawing drawing = draw(family);

        assertThat(drawing.layout().places().keySet())
                .containsExactlyInAnyOrderElementsOf(family.persons().stream().map(Person::id).toList());
        for (List<String> row : drawing.layout().rows()) {
            for (int i = 1; i < row.size(); i++) {
                Place left = place(drawing, row.get(i - 1));
                Place right = place(drawing, row.get(i));
                assertThat(right.x() - left.x()).isGreaterThanOrEqualTo(left.halfWidth() + right.halfWidth());
            }
        }
        assertThat(drawing.layout().places().values()).allMatch(place -> place.x() - place.halfWidth() > 0
                && place.x() + place.halfWidth() <= drawing.picture().width()
                && place.bottom() <= drawing.picture().height());
    }

    @ParameterizedTest
    @MethodSource("families")
    void generationsAreAlignedAndNoRowTouchesTheNext(Pedigree family) {
        PedigreeDrawing drawing = draw(family);

        for (List<String> row : drawing.layout().rows()) {
            assertThat(row.stream().map(id -> place(drawing, id).y()).distinct()).hasSize(1);
        }
        for (int i = 1; i < drawing.layout().rows().size(); i++) {
            double above = drawing.layout().rows().get(i - 1).stream().mapToDouble(id -> place(drawing, id).bottom())
                    .max().orElseThrow();
            assertThat(place(drawing, drawing.layout().rows().get(i).getFirst()).top()).isGreaterThan(above + 12);
        }
        for (Person person : family.persons()) {
            family.parents(person).forEach(parent -> assertThat(place(drawing, parent.id()).row())
                    .isLessThan(place(drawing, person.id()).row()));
            family.partners(person.id()).forEach(partner -> assertThat(place(drawing, partner.id()).row())
                    .isEqualTo(place(drawing, person.id()).row()));
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void partnersStandSideBySideUnlessTheyAreMoreThanTwo(Pedigree family) {
        PedigreeDrawing drawing = draw(family);

        for (Person person : family.persons()) {
            List<Person> partners = family.partners(person.id());
            boolean simple = partners.size() == 1 && family.partners(partners.getFirst().id()).size() == 1
                    && (family.parents(person).isEmpty() || family.parents(partners.getFirst()).isEmpty());
            if (simple) {
                assertThat(Math.abs(place(drawing, person.id()).number()
                        - place(drawing, partners.getFirst().id()).number())).as(person.id()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void siblingsStandTogetherInTheOrderOfTheirBirthWhereNoRelativesMarry(Pedigree family) {
        if (!family.familyId().startsWith("R")) {
            return;
        }
        PedigreeDrawing drawing = draw(family);
        for (Union union : Union.of(family)) {
            List<Integer> numbers = union.children().stream().map(id -> place(drawing, id).number()).toList();
            assertThat(numbers).as("children of " + union.partners()).isSorted();
            List<String> row = drawing.layout().rows().get(place(drawing, union.children().getFirst()).row());
            for (int at = numbers.getFirst(); at < numbers.getLast(); at++) {
                String between = row.get(at - 1);
                assertThat(union.children().contains(between) || family.partners(between).stream()
                        .anyMatch(partner -> union.children().contains(partner.id()))).as(between).isTrue();
            }
        }
    }

    /** From the symbol of a child one comes to both parents along lines that touch. */
    @ParameterizedTest
    @MethodSource("families")
    void everyChildIsTiedToItsParentsByLines(Pedigree family) {
        PedigreeDrawing drawing = draw(family);
        List<Picture.Line> lines = drawing.picture().shapes().stream().filter(Picture.Line.class::isInstance)
                .map(Picture.Line.class::cast).toList();
        for (Person person : family.persons()) {
            for (Person parent : family.parents(person)) {
                assertThat(reached(lines, place(drawing, person.id())))
                        .as("%s below %s", person.id(), parent.id())
                        .anyMatch(line -> touches(line, place(drawing, parent.id())));
            }
        }
    }

    private static List<Picture.Line> reached(List<Picture.Line> lines, Place from) {
        List<Picture.Line> found = new ArrayList<>(
                lines.stream().filter(line -> touches(line, from)).toList());
        for (int i = 0; i < found.size(); i++) {
            Picture.Line known = found.get(i);
            lines.stream().filter(line -> !found.contains(line) && meet(known, line)).forEach(found::add);
        }
        return found;
    }

    private static boolean touches(Picture.Line line, Place place) {
        return isAt(line.x1(), line.y1(), place) || isAt(line.x2(), line.y2(), place);
    }

    private static boolean isAt(double x, double y, Place place) {
        return Math.abs(x - place.x()) <= 9.5 && Math.abs(y - place.y()) <= 9.5;
    }

    private static boolean meet(Picture.Line one, Picture.Line other) {
        return isOn(one.x1(), one.y1(), other) || isOn(one.x2(), one.y2(), other) || isOn(other.x1(), other.y1(), one)
                || isOn(other.x2(), other.y2(), one);
    }

    private static boolean isOn(double x, double y, Picture.Line line) {
        double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
        double detour = Math.hypot(x - line.x1(), y - line.y1()) + Math.hypot(x - line.x2(), y - line.y2()) - length;
        return detour < 0.2;
    }

    @Test
    void cousinsWhoMarryStandSideBySideBetweenTheirFamilies() {
        PedigreeDrawing drawing = draw(PedigreeFamilies.consanguineous());

        assertThat(Math.abs(place(drawing, "III2").number() - place(drawing, "III3").number())).isEqualTo(1);
        assertThat(drawing.layout().rows()).hasSize(4);
    }

    @Test
    void twinsStandSideBySide() {
        PedigreeDrawing drawing = draw(PedigreeFamilies.consanguineous());

        assertThat(Math.abs(place(drawing, "IV8").number() - place(drawing, "IV9").number())).isEqualTo(1);
    }

    @Test
    void anUncleMovesDownToHisNiece() {
        PedigreeDrawing drawing = draw(PedigreeFamilies.uncleAndNiece());

        assertThat(place(drawing, "uncle").row()).isEqualTo(place(drawing, "niece").row()).isEqualTo(2);
        assertThat(place(drawing, "sister").row()).isEqualTo(1);
    }

    @Test
    void aPersonHasARomanRowAndAnArabicPlace() {
        assertThat(place(draw(PedigreeFamilies.trio()), "child").name()).isEqualTo("II-1");
        assertThat(PedigreeLayout.roman(4) + PedigreeLayout.roman(9) + PedigreeLayout.roman(14))
                .isEqualTo("IVIXXIV");
    }

    @Test
    void aSymbolIsFoundWhereItIsDrawn() {
        PedigreeDrawing drawing = draw(PedigreeFamilies.trio());
        Place mother = place(drawing, "mum");

        assertThat(drawing.personAt(mother.x() + 3, mother.y() - 3)).contains("mum");
        assertThat(drawing.personAt(1, 1)).isEmpty();
    }

    @Test
    void aPersonWhoIsTheirOwnAncestorIsDrawnAllTheSame() {
        Pedigree loop = new Pedigree("L", List.of(PedigreeFamilies.person("a", "m", 1, "b", ""),
                PedigreeFamilies.person("b", "m", 1, "a", "")));

        assertThat(draw(loop).layout().places()).hasSize(2);
    }
}
