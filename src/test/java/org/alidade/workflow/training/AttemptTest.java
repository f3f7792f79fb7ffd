package org.alidade.workflow.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.alidade.casefile.TrainingExercise;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttemptTest {
    private static final Path SAMPLES = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("sample-cases");

    static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Attempt start(String name) throws IOException {
        return Attempt.start(TrainingExercise.read(SAMPLES.resolve(name), GenomeBuild.GRCH38).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleCaseCanBeLearntFrom(Path folder) throws IOException {
        TrainingExercise exercise = TrainingExercise.read(folder, GenomeBuild.GRCH38).orElseThrow();
        assertThat(exercise.vignette()).isNotBlank();
        assertThat(exercise.hints()).isNotEmpty();
        assertThat(exercise.reasoning()).isNotBlank();
        assertThat(Attempt.start(exercise).answer(new HashSet<>(exercise.answer())).state())
                .isEqualTo(Attempt.State.FOUND);
    }

    @Test
    void hintsAndWrongAnswersCostAndBothPartnersOfAPairAreAsked() throws IOException {
        Attempt attempt = start("pi08-pccb-trio");
        VariantKey one = attempt.exercise().answer().getFirst();
        assertThat(attempt.score()).isEqualTo(100);
        Attempt later = attempt.hint().answer(Set.of(one));
        assertThat(later.state()).isEqualTo(Attempt.State.SEARCHING);
        assertThat(later.shownHints()).hasSize(1);
        assertThat(later.score()).isEqualTo(55);
        assertThat(later.answer(Set.copyOf(attempt.exercise().answer())).state()).isEqualTo(Attempt.State.FOUND);
    }

    @Test
    void nothingIsTheAnswerWhereNothingExplainsTheDiseaseAndOnlyThere() throws IOException {
        assertThat(start("pi12-nothing-trio").answer(Set.of()).state()).isEqualTo(Attempt.State.FOUND);
        assertThat(start("pi09-wt1-trio").answer(Set.of()).wrong()).isEqualTo(1);
    }

    @Test
    void whoGivesUpScoresNothingAndCannotGoOn() throws IOException {
        Attempt over = start("pi09-wt1-trio").giveUp();
        assertThat(over.score()).isZero();
        assertThat(over.hint()).isEqualTo(over);
        assertThat(over.answer(Set.copyOf(over.exercise().answer()))).isEqualTo(over);
    }

    @Test
    void aFolderWithoutAnExerciseHasNoneAndABrokenOneIsNamed(@TempDir Path folder) throws IOException {
        assertThat(TrainingExercise.read(folder, GenomeBuild.GRCH38)).isEmpty();
        Files.writeString(folder.resolve("expected.tsv"), "gene\tcontig\tpos\tref\talt\n");
        Files.writeString(folder.resolve("training.json"), "{\"vignette\": \"x\"}");
        assertThatThrownBy(() -> TrainingExercise.read(folder, GenomeBuild.GRCH38)).isInstanceOf(IOException.class)
                .hasMessageContaining("reasoning");
    }
}
