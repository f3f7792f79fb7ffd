package org.alidade.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alidade.knowledge.SharedData;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.PedigreeFamilies;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PedFileTest {
    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private Optional<Pedigree> read(String text) throws IOException {
        return PedFile.read(Files.writeString(folder.resolve("family.ped"), text), problems);
    }

    @Test
    void aTrioIsRead() throws IOException {
        Pedigree family = read("#comment\nF\tC\tD\tM\t1\t2\nF\tD\t0\t0\t1\t1\nF\tM\t0\t0\t2\t0\n").orElseThrow();
        assertThat(problems).isEmpty();
        assertThat(family.person("C").orElseThrow().fatherId()).contains("D");
        assertThat(family.person("M").orElseThrow().sex()).isEqualTo(Sex.FEMALE);
        assertThat(family.person("M").orElseThrow().status()).isEqualTo(AffectedStatus.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            F C 0 0 1                       | ped.columns
            F C 0 0 1 2;F C 0 0 1 2         | ped.twice
            F C 0 0 1 2;G D 0 0 1 2         | ped.families
            F C C 0 1 2                     | ped.ownParent
            F C D 0 1 2;F D 0 0 2 1         | ped.parentSex
            #nobody                         | ped.empty
            """)
    void aBrokenFileIsRefused(String lines, String code) throws IOException {
        assertThat(read(lines.replace(';', '\n') + "\n")).isEmpty();
        assertThat(problems).filteredOn(Problem::isError).extracting(Problem::code).contains(code);
    }

    @Test
    void aParentWithoutALineIsKnownByNameWithUnknownStatus() throws IOException {
        Pedigree family = read("F\tC\tD\t0\t1\t2\n").orElseThrow();
        assertThat(problems).extracting(Problem::code).containsExactly("ped.parentWithoutLine");
        assertThat(family.person("D").orElseThrow().status()).isEqualTo(AffectedStatus.UNKNOWN);
    }

    @Test
    void spacesCarriageReturnsAByteOrderMarkAndALineOfColumnNamesArePassedOver() throws IOException {
        Pedigree family = read("\uFEFFFamilyID IndividualID PaternalID MaternalID Sex Phenotype\r\n"
                + "F C D M female affected\r\n\r\nF D 0 0 male unaffected\r\nF M -9 . 2 -9\r\n").orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(family.persons()).hasSize(3);
        assertThat(family.person("C").orElseThrow().status()).isEqualTo(AffectedStatus.AFFECTED);
        assertThat(family.person("M").orElseThrow().hasParents()).isFalse();
    }

    @Test
    void columnsAfterTheSixthAreSaidNotToBeRead() throws IOException {
        assertThat(read("F\tC\t0\t0\t1\t2\tEUR\t0.5\n")).isPresent();
        assertThat(problems).extracting(Problem::code).containsExactly("ped.extraColumns");
    }

    @Test
    void theFamilyOfTheWantedPersonIsChosenAmongSeveral() throws IOException {
        Path file = Files.writeString(folder.resolve("two.ped"), "F C 0 0 1 2\nG D 0 0 1 2\n");

        assertThat(PedFile.readFamilyOf("D", file, problems).orElseThrow().familyId()).isEqualTo("G");
        assertThat(problems).extracting(Problem::code).containsExactly("ped.otherFamilies");
        assertThat(PedFile.readFamilyOf("X", file, problems)).isEmpty();
    }

    static Stream<String> realFiles() {
        return Stream.of("trios/ashk-trio.ped", "trios/bug.ped",
                "trios/comphet-test-case.ped", "trios/comphet.csq.ped", "trios/testa.ped",
                "scout-643594/643594.ped", "scout-643594/643594.peddy.ped", "scout-643594/cancer_test.ped",
                "scout-643594/clinvar.ped");
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    void realFilesSurviveWritingAndReading(String name) throws IOException {
        Pedigree family = PedFile.read(SharedData.path("data/" + name), problems).orElseThrow();
        assertThat(problems).noneMatch(Problem::isError);
        assertThat(problems).extracting(Problem::code).isSubsetOf("ped.extraColumns", "ped.parentWithoutLine");
        assertThat(read(PedWriter.write(family))).contains(family);
    }

    /** One person of each of five of the CEPH families; 1328 has 83 persons, 1420 and 1354 hold single parents. */
    @ParameterizedTest
    @CsvSource({"1011,1408,14", "8100,1328,83", "2567,1420,25", "46078,1454,26", "8472,1354,15"})
    void aFamilyIsTakenOutOfARealFileOfManyFamilies(String person, String name, int size) throws IOException {
        Pedigree family = PedFile.readFamilyOf(person, SharedData.path("data/trios/ceph.ped"), problems).orElseThrow();

        assertThat(problems).noneMatch(Problem::isError);
        assertThat(family.familyId()).isEqualTo(name);
        assertThat(family.persons()).hasSizeGreaterThanOrEqualTo(size);
        assertThat(read(PedWriter.write(family))).contains(family);
    }

    static Stream<Pedigree> generated() {
        return IntStream.range(0, 10).boxed().flatMap(seed -> Stream.of(
                PedigreeFamilies.random(seed, 3), PedigreeFamilies.random(seed, 4)));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void generatedFamiliesSurviveWritingAndReading(Pedigree family) throws IOException {
        assertThat(read(PedWriter.write(family))).contains(family);
        assertThat(problems).isEmpty();
    }
}
