package org.alidade.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.VariantKey;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A case to learn from ({@code training.json} and {@code expected.tsv} beside it).
 *
 * @param vignette the patient in a few sentences
 * @param hints from the faintest to the plainest
 * @param reasoning why the answer is the answer
 * @param answer the variants that explain the disease; empty where none does
 */
public record TrainingExercise(String vignette, List<String> hints, String reasoning, List<VariantKey> answer) {
    public TrainingExercise {
        hints = List.copyOf(hints);
        answer = List.copyOf(answer);
    }

    /**
     * The exercise of a case folder; empty where it has none.
     *
     * @throws IOException if a file cannot be read or lacks a field; the message says where
     */
    public static Optional<TrainingExercise> read(Path folder, GenomeBuild build) throws IOException {
        Path file = folder.resolve("training.json");
        Path expected = folder.resolve("expected.tsv");
        if (!Files.isRegularFile(file) || !Files.isRegularFile(expected)) {
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        YamlFields root;
        try {
            root = new YamlFields(new JsonMapper().readTree(file.toFile()), "", "training.json", problems);
        } catch (JacksonException e) {
            throw new IOException("training.json is not JSON: " + e.getOriginalMessage(), e);
        }
        TrainingExercise exercise = new TrainingExercise(root.required("vignette"), root.texts("hints"),
                root.required("reasoning"), answer(expected, build));
        if (!problems.isEmpty()) {
            throw new IOException("training.json: " + problems.stream().map(Problem::field)
                    .collect(Collectors.joining(", ")) + " is missing or of the wrong form");
        }
        return Optional.of(exercise);
    }

    private static List<VariantKey> answer(Path expected, GenomeBuild build) throws IOException {
        List<VariantKey> answer = new ArrayList<>();
        List<String> lines = Files.readAllLines(expected, StandardCharsets.UTF_8);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] fields = line.split("\t", -1);
            String text = fields.length < 5 ? "" : String.join("-", List.of(fields).subList(1, 5));
            answer.add(VariantKey.parse(build, text)
                    .orElseThrow(() -> new IOException("expected.tsv: not gene, contig, pos, ref, alt: " + line)));
        }
        return answer;
    }
}
