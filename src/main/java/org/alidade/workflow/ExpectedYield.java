package org.alidade.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alidade.model.Indication;
import org.alidade.model.Problem;
import org.alidade.ranking.RankingInput;

/**
 * How often the laboratory finds a cause, by pre-indication ({@code ranking.yaml} of the workspace): the prior of the ranking.
 * What it does not say has the yield that the plan published.
 */
final class ExpectedYield {
    private static final String FILE = "ranking.yaml";
    private static final String DEFAULT = "default";

    private ExpectedYield() {
    }

    /**
     * The prior of one pre-indication, over 0 and under 1.
     *
     * @param problems takes what is wrong with the file; the plan's yield holds then
     */
    static double of(Path workspace, Optional<Indication> indication, List<Problem> problems) {
        Path file = workspace.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return RankingInput.PUBLISHED_YIELD;
        }
        Map<String, Double> yields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try {
            JsonNode root = new YAMLMapper().readTree(file.toFile());
            for (Map.Entry<String, JsonNode> entry : root.path("yield").properties()) {
                double value = entry.getValue().asDouble(Double.NaN);
                if (value > 0 && value < 1) {
                    yields.put(entry.getKey(), value);
                } else {
                    problems.add(Problem.warning("ranking.yield", FILE, entry.getValue().asText())
                            .inField(entry.getKey()));
                }
            }
        } catch (JsonProcessingException e) {
            problems.add(Problem.warning("yaml.syntax", FILE,
                    String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ")));
        } catch (IOException e) {
            problems.add(Problem.warning("file.unreadable", FILE, String.valueOf(e.getMessage())));
        }
        double usual = yields.getOrDefault(DEFAULT, RankingInput.PUBLISHED_YIELD);
        return indication.map(asked -> yields.getOrDefault(asked.code(), usual)).orElse(usual);
    }
}
