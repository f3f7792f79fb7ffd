package org.alidade.workflow.classifying;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.alidade.classification.RuleSet;
import org.alidade.classification.RuleSets;
import org.alidade.classification.rules.RuleSetReader;
import org.alidade.model.Problem;
import org.alidade.record.DecisionRecord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rule sets that a laboratory may choose from, and the one it chose: {@code classification.yaml} of the workspace names it
 * ({@code ruleSet}) and the laboratory's own ClinVar entries ({@code ownClinVar}); each file of its folder {@code rules} is a
 * rule set of its own.
 */
public final class LaboratoryRules {
    private static final String FILE = "classification.yaml";
    private static final String FOLDER = "rules";
    private static final String ACT = "rule-set";

    private final Path workspace;
    private final List<RuleSet> all;
    private final List<Problem> problems;

    private LaboratoryRules(Path workspace, List<RuleSet> all, List<Problem> problems) {
        this.workspace = workspace;
        this.all = List.copyOf(all);
        this.problems = List.copyOf(problems);
    }

    /** Reads what the workspace has; a file that is no rule set is a problem and is left out. */
    public static LaboratoryRules read(Path workspace) {
        List<RuleSet> all = new ArrayList<>(RuleSets.all());
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(workspace.resolve(FOLDER))) {
            try (InputStream stream = Files.newInputStream(file)) {
                all.add(RuleSetReader.read(stream));
            } catch (IOException e) {
                problems.add(Problem.warning("classify.ruleFile", String.valueOf(file.getFileName()),
                        String.valueOf(e.getMessage())));
            }
        }
        return new LaboratoryRules(workspace, all, problems);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            return List.of(); // an unreadable folder takes no rule set from anybody: the program's own stay
        }
    }

    /** Rule sets that came with the program, then the laboratory's own. */
    public List<RuleSet> all() {
        return all;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The laboratory's choice for the nuclear genome; the program's standard where none was made or it is gone. */
    public RuleSet chosen() {
        String name = settings().path("ruleSet").asText("");
        return name.isBlank() ? RuleSets.standard() : RuleSets.find(name, all).orElseGet(RuleSets::standard);
    }

    /** ClinVar's variation ids of what the laboratory itself submitted: they are no evidence for it. */
    public Set<String> ownClinVar() {
        Set<String> own = new TreeSet<>();
        settings().path("ownClinVar").forEach(id -> own.add(id.asText()));
        return own;
    }

    private JsonNode settings() {
        Path file = workspace.resolve(FILE);
        YAMLMapper mapper = new YAMLMapper();
        if (Files.isRegularFile(file)) {
            try {
                return mapper.readTree(file.toFile());
            } catch (IOException e) {
                return mapper.createObjectNode(); // then the standard holds, and it is printed by its name
            }
        }
        return mapper.createObjectNode();
    }

    /** Makes a rule set the laboratory's default, with a journal row. Cases classified before keep theirs. */
    public void choose(RuleSet rules, DecisionRecord record, String person) throws IOException {
        String before = chosen().id();
        JsonNode kept = settings();
        com.fasterxml.jackson.databind.node.ObjectNode node = kept.isObject()
                ? kept.deepCopy()
                : new YAMLMapper().createObjectNode();
        node.put("ruleSet", rules.id().substring(0, rules.id().lastIndexOf(' ')));
        new YAMLMapper().writeValue(workspace.resolve(FILE).toFile(), node);
        record.note("", person, ACT, "default", before, rules.id());
    }
}
