package org.alidade.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.model.Problem;

/** Classifies a table: columns {@code id}, {@code criteria}, and {@code rules} where another rule set than the standard is wanted. */
public final class BatchClassifier {
    private static final String FILE = "-";
    private final List<Problem> problems = new ArrayList<>();

    /** Writes the same table with {@code points} and {@code class}; both are empty in a line that was not understood. */
    public List<Problem> classify(Reader in, Writer out) throws IOException {
        BufferedReader reader = new BufferedReader(in);
        String first = reader.readLine();
        // a spreadsheet may begin its file with a byte order mark
        String header = first == null ? null : first.replaceFirst("^\uFEFF", "");
        List<String> columns = header == null ? List.of() : Arrays.asList(header.split("\t", -1));
        int criteria = columns.indexOf("criteria");
        if (criteria < 0 || !columns.contains("id")) {
            return List.of(Problem.error("classify.header", FILE).atLine(1));
        }
        out.write(header + "\tpoints\tclass\n");
        long number = 1;
        String line = reader.readLine();
        while (line != null) {
            number++;
            if (!line.isBlank()) {
                String[] fields = line.split("\t", -1);
                String missing = "\t".repeat(Math.max(0, columns.size() - fields.length));
                out.write(line + missing + "\t" + outcome(fields, columns, number) + "\n");
            }
            line = reader.readLine();
        }
        return List.copyOf(problems);
    }

    private String outcome(String[] fields, List<String> columns, long number) {
        if (fields.length > columns.size() || fields.length <= columns.indexOf("criteria")) {
            problems.add(Problem.error("classify.columns", FILE, Integer.toString(fields.length),
                    Integer.toString(columns.size())).atLine(number));
            return "\t";
        }
        CriteriaParser.Parsed parsed = CriteriaParser.parseList(field(fields, columns, "criteria"), Decision.ACCEPTED);
        String rules = field(fields, columns, "rules");
        Optional<RuleSet> ruleSet = rules.isBlank() ? Optional.of(RuleSets.standard()) : RuleSets.find(rules);
        if (!parsed.unknown().isEmpty()) {
            problems.add(Problem.error("classify.criterion", FILE, String.join(", ", parsed.unknown())).atLine(number)
                    .inField("criteria"));
            return "\t";
        }
        if (ruleSet.isEmpty()) {
            problems.add(Problem.error("classify.rules", FILE, rules,
                    String.join(", ", RuleSets.all().stream().map(RuleSet::id).toList())).atLine(number)
                    .inField("rules"));
            return "\t";
        }
        Classification classification = ruleSet.get().classify(parsed.criteria());
        return classification.points() + "\t" + classification.pathogenicity().code();
    }

    private static String field(String[] fields, List<String> columns, String name) {
        int index = columns.indexOf(name);
        return index < 0 || index >= fields.length ? "" : fields[index].strip();
    }
}
