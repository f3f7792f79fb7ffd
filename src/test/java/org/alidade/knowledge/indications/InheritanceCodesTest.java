package org.alidade.knowledge.indications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.knowledge.SharedData;
import org.alidade.model.ModeOfInheritance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InheritanceCodesTest {
    @ParameterizedTest
    @CsvSource({"AD, AUTOSOMAL_DOMINANT", "AD?, AUTOSOMAL_DOMINANT", "AR, AUTOSOMAL_RECESSIVE",
            "AR?, AUTOSOMAL_RECESSIVE", "AD/AR, AUTOSOMAL_DOMINANT AUTOSOMAL_RECESSIVE", "MT, MITOCHONDRIAL",
            "SOM, SOMATIC", "SOM|AD, SOMATIC AUTOSOMAL_DOMINANT",
            "SOM|AD/AR, SOMATIC AUTOSOMAL_DOMINANT AUTOSOMAL_RECESSIVE", "SOM|AR, SOMATIC AUTOSOMAL_RECESSIVE",
            "SOM|XLR, SOMATIC X_LINKED_RECESSIVE", "XL, X_LINKED", "X?, X_LINKED", "XLD, X_LINKED_DOMINANT",
            "XLR, X_LINKED_RECESSIVE", "YL, Y_LINKED", "AD(mat), MATERNAL_EXPRESSION",
            "AD(pat), PATERNAL_EXPRESSION", "NA, UNKNOWN", "'', UNKNOWN", "new code, UNKNOWN",
            "AD/NA, AUTOSOMAL_DOMINANT"})
    void aCellMeans(String cell, String modes) {
        Set<ModeOfInheritance> expected = Arrays.stream(modes.split(" ", -1)).map(ModeOfInheritance::valueOf)
                .collect(Collectors.toSet());
        assertThat(InheritanceCodes.parse(cell)).isEqualTo(expected);
    }

    @Test
    void noCellInUseIsUnknownExceptThoseThatSaySo() throws IOException {
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> panels = Files.list(SharedData.path("panels"))) {
            for (Path panel : panels.filter(file -> file.getFileName().toString().matches("\\d\\d_.*")).toList()) {
                List<String> lines = Files.readAllLines(panel);
                lines.stream().skip(1).map(line -> line.split("\t", -1)[3])
                        .filter(cell -> InheritanceCodes.parse(cell).contains(ModeOfInheritance.UNKNOWN))
                        .forEach(unknown::add);
            }
        }
        assertThat(unknown).isSubsetOf("NA");
    }
}
