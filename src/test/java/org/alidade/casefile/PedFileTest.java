package org.alidade.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.model.AffectedStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
