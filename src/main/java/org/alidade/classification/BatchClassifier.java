package org.alidade.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.model.Problem;

/**
 * Classifies a table: columns {@code id}, {@code criteria}, and {@code rules} where another rule set than the standard is
 * wanted. Other columns are kept; columns {@code points} and {@code class} of the input are replaced.
 */
public final class BatchClassifier {
    private static final String FILE = "-";

    /** Writes the same table with {@code points} and {@code class}; both are empty in a line that was not understood. */
    public List<Problem> classify(Reader in, Writer out) throws IOException {
        BufferedReader reader = new BufferedReader(in);
        Optional<BatchHeader> header = Optional.ofNullable(reader.readLine()).map(BatchHeader::of)
                .filter(BatchHeader::isComplete);
        if (header.isEmpty()) {
            return List.of(Problem.error("classify.header", FILE).atLine(1));
        }
        List<Problem> problems = new ArrayList<>();
        out.write(header.get().output(header.get().names(), "points", "class") + "\n");
        long number = 1;
        String line = reader.readLine();
        while (line != null) {
            number++;
            if (!line.isBlank()) {
                out.write(row(header.get(), line, number, problems) + "\n");
            }
            line = reader.readLine();
        }
        return List.copyOf(problems);
    }

    private static String row(BatchHeader header, String line, long number, List<Problem> problems) {
        Optional<List<String>> cells = header.cells(line);
        if (cells.isEmpty()) {
            problems.add(Problem.error("classify.row", FILE, Integer.toString(header.names().size())).atLine(number));
            return header.output(header.padded(line), "", "");
        }
        Optional<Classification> made = classification(header, cells.get(), number, problems);
        return header.output(cells.get(), made.map(found -> Integer.toString(found.points())).orElse(""),
                made.map(found -> found.pathogenicity().code()).orElse(""));
    }

    private static Optional<Classification> classification(BatchHeader header, List<String> cells, long number,
            List<Problem> problems) {
        CriteriaParser.Parsed parsed = CriteriaParser.parseList(header.criteria(cells), Decision.ACCEPTED);
        String rules = header.rules(cells);
        Optional<RuleSet> ruleSet = rules.isBlank() ? Optional.of(RuleSets.standard()) : RuleSets.find(rules);
        int before = problems.size();
        if (!parsed.unknown().isEmpty()) {
            problems.add(Problem.error("classify.criterion", FILE, String.join(", ", parsed.unknown())).atLine(number)
                    .inField("criteria"));
        }
        if (!parsed.repeated().isEmpty()) {
            problems.add(Problem.error("classify.twice", FILE, String.join(", ", parsed.repeated())).atLine(number)
                    .inField("criteria"));
        }
        if (ruleSet.isEmpty()) {
            problems.add(Problem.error("classify.rules", FILE, rules,
                    String.join(", ", RuleSets.all().stream().map(RuleSet::id).toList())).atLine(number)
                    .inField("rules"));
        }
        return problems.size() > before ? Optional.empty() : ruleSet.map(known -> known.classify(parsed.criteria()));
    }
}
