package org.alidade.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFolderReaderTest {
    private static final Path SAMPLES = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("sample-cases");

    @TempDir
    Path folder;

    static Stream<Path> sampleCases() throws IOException {
        try (Stream<Path> children = Files.list(SAMPLES)) {
            return children.filter(Files::isDirectory).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sampleCases")
    void aSampleCaseReadsWithoutAProblem(Path sample) {
        CaseIntake intake = CaseFolderReader.read(sample);
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.read()).isPresent();
    }

    @Test
    void aTrioHasItsPersonsSamplesConsentsAndReads() {
        Case read = CaseFolderReader.read(SAMPLES.resolve("pi08-pccb-trio")).read().orElseThrow();
        assertThat(read.framework()).isEqualTo(Framework.DEMONSTRATION);
        assertThat(read.build()).isEqualTo(GenomeBuild.GRCH38);
        assertThat(read.pedigree().persons()).hasSize(3);
        assertThat(read.proband().fatherId()).isPresent();
        assertThat(read.samples()).hasSize(3);
        assertThat(read.readFiles()).hasSize(3).allMatch(file -> file.index().isPresent());
        assertThat(read.consents()).extracting(Consent::status).containsOnly(Consent.Status.GIVEN);
        assertThat(read.indication()).map(IndicationChoice::code).contains("PI08");
        assertThat(read.probandFeatures()).anyMatch(feature -> feature.excluded())
                .anyMatch(feature -> !feature.excluded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            alidade.yaml | framework: demonstration | framework: care_less        | yaml.choice
            alidade.yaml | framework: demonstration | framework: [demonstration   | yaml.syntax
            alidade.yaml | framework: demonstration | framwork: demonstration     | yaml.missing
            alidade.yaml | framework: demonstration | framework: public           | case.publicIdentity
            alidade.yaml | status: given            | status: perhaps             | yaml.choice
            alidade.yaml | person: P2               | person: P9                  | case.personNotInPedigree
            case.json    | GRCh38                   | GRCh37                      | vcf.build
            case.json    | GRCh38                   | T2T                         | case.assembly
            case.json    | variants.vcf.gz          | missing.vcf.gz              | file.missing
            case.json    | variants.vcf.gz          | https://x.org/variants.vcf.gz | file.remote
            """)
    void whatCannotBeTrustedIsAnErrorWithItsCode(String file, String before, String after, String code)
            throws IOException {
        copy();
        Path changed = folder.resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(before);
        Files.writeString(changed, text.replace(before, after));
        CaseIntake intake = CaseFolderReader.read(folder);
        assertThat(intake.problems()).filteredOn(Problem::isError).extracting(Problem::code).contains(code);
        assertThat(intake.read()).isEmpty();
    }

    @Test
    void anUnknownFieldIsAWarningSinceAMisspeltConsentMustNotPassForNone() throws IOException {
        copy();
        Files.writeString(folder.resolve("alidade.yaml"),
                Files.readString(folder.resolve("alidade.yaml")) + "\nconsentement: oui\n");
        assertThat(CaseFolderReader.read(folder).problems()).extracting(Problem::code).containsExactly("yaml.unknown");
    }

    @Test
    void aMissingIndexOfReadsIsAWarning() throws IOException {
        copy();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path index : files.filter(file -> file.toString().endsWith(".bai")).toList()) {
                Files.delete(index);
            }
        }
        CaseIntake intake = CaseFolderReader.read(folder);
        assertThat(intake.read()).isPresent();
        assertThat(intake.problems()).extracting(Problem::code).containsOnly("reads.noIndex").hasSize(3);
    }

    @Test
    void aFolderWithoutCaseJsonIsRefused() {
        assertThat(CaseFolderReader.read(folder).problems()).extracting(Problem::code)
                .isEqualTo(List.of("case.noCaseJson"));
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("pi08-pccb-trio"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
