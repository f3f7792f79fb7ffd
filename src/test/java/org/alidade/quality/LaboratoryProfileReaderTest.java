package org.alidade.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.quality.Limits.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaboratoryProfileReaderTest {
    @TempDir
    Path workspace = Path.of("");

    @Test
    void theStandardProfileIsWrittenIntoTheWorkspaceToBeEdited() throws IOException {
        LaboratoryProfile profile = LaboratoryProfileReader.ofWorkspace(workspace);
        Path file = workspace.resolve(LaboratoryProfileReader.FILE);

        assertThat(profile).isEqualTo(LaboratoryProfileReader.standard());
        Files.writeString(file, Files.readString(file).replace("gap_below: 20", "gap_below: 15")
                .replace("version: \"1\"", "version: \"2\""));
        assertThat(LaboratoryProfileReader.ofWorkspace(workspace).gapBelow()).isEqualTo(15);
        assertThat(LaboratoryProfileReader.ofWorkspace(workspace).version()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"TARGET_DEPTH, 35, GOOD", "TARGET_DEPTH, 28, TO_CHECK", "TARGET_DEPTH, 12, OUTSIDE",
            "TARGET_SHARE_20, 0.95, GOOD", "TARGET_SHARE_20, 0.93, TO_CHECK", "TARGET_SHARE_20, 0.5, OUTSIDE",
            "TRANSITIONS_PER_TRANSVERSION, 2.1, GOOD", "TRANSITIONS_PER_TRANSVERSION, 0.9, OUTSIDE",
            "TRANSITIONS_PER_TRANSVERSION, 3.0, TO_CHECK", "MENDELIAN_ERRORS, 0.001, GOOD",
            "MENDELIAN_ERRORS, 0.2, OUTSIDE"})
    void figuresAreJudgedByTheStandardLimits(Measure measure, double value, Verdict verdict) throws IOException {
        Limits limits = Map.copyOf(LaboratoryProfileReader.standard().limits()).getOrDefault(measure,
                new Limits(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                        OptionalDouble.empty()));

        assertThat(limits.judge(value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"limits: { depht: { good_from: 3 } }|limits.depht",
            "limits: { call_rate: { good_frm: 3 } }|good_frm", "limits: { call_rate: { good_from: lots } }|good_from",
            "coverage: { gap_below: -1, minimum_mapping_quality: 1 }|gap_below",
            "coverage: { gap_below: 20, minimum_mapping_quality: 1.5 }|minimum_mapping_quality",
            "limits: [|not readable"})
    void whatIsNoLimitIsRefusedByName(String yaml, String named) {
        String whole = yaml.startsWith("coverage")
                ? yaml
                : "coverage: { gap_below: 20, minimum_mapping_quality: 1 }\n"
                        + yaml;

        assertThatThrownBy(() -> LaboratoryProfileReader.read(whole, "profile.yaml")).isInstanceOf(IOException.class)
                .hasMessageContaining("profile.yaml").hasMessageContaining(named);
    }

    @Test
    void aMeasureWithoutLimitsIsShownWithoutAVerdict() {
        Gauge gauge = new Gauge(Measure.CALL_RATE, OptionalDouble.of(0.5), Optional.empty());
        Gauge nothing = new Gauge(Measure.CALL_RATE, OptionalDouble.empty(), Optional.empty());

        assertThat(gauge.verdict()).isEqualTo(Verdict.NO_LIMIT);
        assertThat(nothing.verdict()).isEqualTo(Verdict.NOT_MEASURED);
    }
}
