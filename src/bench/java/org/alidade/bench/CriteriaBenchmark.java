package org.alidade.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Classification;
import org.alidade.classification.CriteriaParser;
import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.RuleSet;
import org.alidade.classification.RuleSets;
import org.alidade.classification.SelfSupport;

/**
 * ClinGen's expert classifications against the combiner (confusion table, every kind of disagreement) and, where the name of the
 * variant and the installed knowledge suffice, each criterion against the experts' own. Arguments: the table of expert
 * classifications.
 */
public final class CriteriaBenchmark {
    private CriteriaBenchmark() {
    }

    /** One expert classification. */
    record Row(String name, String place, String gene, String moi, String expert, List<AppliedCriterion> met,
            List<AppliedCriterion> notMet) {
    }

    public static void main(String[] arguments) throws IOException {
        List<Row> rows = rows(Path.of(arguments[0]));
        for (RuleSet rules : RuleSets.all()) {
            combine(rules, rows);
        }
        refusals(rows);
        criteria(rows);
    }

    private static List<Row> rows(Path table) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(table)), StandardCharsets.UTF_8))) {
            List<String> header = Arrays.asList(reader.readLine().split("\t", -1));
            return reader.lines().map(line -> line.split("\t", -1)).map(cells -> new Row(
                    cells[header.indexOf("variation")], cells[header.indexOf("g38")], cells[header.indexOf("gene")],
                    cells[header.indexOf("moi")],
                    cells[header.indexOf("assertion")].toLowerCase(Locale.ROOT).replace(' ', '_'),
                    parsed(cells[header.indexOf("met")]), parsed(cells[header.indexOf("not_met")]))).toList();
        }
    }

    private static List<AppliedCriterion> parsed(String cell) {
        return CriteriaParser.parseList(cell, Decision.ACCEPTED).criteria();
    }

    private static void combine(RuleSet rules, List<Row> rows) {
        Map<String, Map<String, Integer>> table = new TreeMap<>();
        Map<String, List<String>> differing = new TreeMap<>();
        int same = 0;
        int all = 0;
        for (Row row : rows) {
            if (!row.met().isEmpty()) {
                Classification made = rules.classify(row.met());
                String own = made.pathogenicity().code();
                table.computeIfAbsent(row.expert(), key -> new TreeMap<>()).merge(own, 1, Integer::sum);
                all++;
                if (own.equals(row.expert())) {
                    same++;
                } else {
                    differing.computeIfAbsent(row.expert() + " -> " + own, key -> new ArrayList<>())
                            .add(made.points() + ": " + row.met().stream().map(AppliedCriterion::code)
                                    .collect(Collectors.joining(" ")));
                }
            }
        }
        System.out.printf(Locale.ROOT, "%n%s: %d of %d (%.2f %%)%n", rules.id(), same, all, 100.0 * same / all);
        table.forEach((expert, made) -> System.out.println("  " + expert + " " + made));
        differing.forEach((kind, examples) -> {
            System.out.println("  " + kind + ": " + examples.size());
            Map<String, Long> points = examples.stream().collect(Collectors.groupingBy(
                    text -> text.substring(0, text.indexOf(':')), TreeMap::new, Collectors.counting()));
            System.out.println("    by points " + points + "; e.g. " + examples.getFirst());
        });
    }

    private static void refusals(List<Row> rows) {
        Map<String, Integer> reasons = new TreeMap<>();
        int changed = 0;
        for (Row row : rows) {
            Classification made = SelfSupport.classify(RuleSets.standard(), row.met(), true);
            made.refused().forEach(one -> reasons.merge(one.reason(), 1, Integer::sum));
            if (made.pathogenicity() != RuleSets.standard().classify(row.met()).pathogenicity()) {
                changed++;
            }
        }
        System.out.println("\nexperts' criteria that lean on themselves: " + reasons + ", classes changed: " + changed);
    }

    /** Hits, misses and false alarms of a criterion where the experts judged it. */
    private static final class Tally {
        int hit;
        int missed;
        int wrong;
        int right;
        int sameStrength;

        @Override
        public String toString() {
            double precision = hit + wrong == 0 ? Double.NaN : 100.0 * hit / (hit + wrong);
            double recall = hit + missed == 0 ? Double.NaN : 100.0 * hit / (hit + missed);
            return String.format(Locale.ROOT, "met and proposed %d, met only %d, proposed only %d, neither %d; "
                    + "precision %.1f %%, recall %.1f %%, same strength %d", hit, missed, wrong, right, precision,
                    recall, sameStrength);
        }
    }

    private static void criteria(List<Row> rows) throws IOException {
        Map<Criterion, Tally> tallies = new LinkedHashMap<>();
        ExpertVariants variants = new ExpertVariants();
        int read = 0;
        for (Row row : rows) {
            List<CriterionFinding> findings = variants.findings(row);
            read += findings.isEmpty() ? 0 : 1;
            for (Criterion criterion : ExpertVariants.JUDGED) {
                boolean met = has(row.met(), criterion);
                boolean judged = met || has(row.notMet(), criterion);
                if (!findings.isEmpty() && judged) {
                    count(tallies.computeIfAbsent(criterion, key -> new Tally()), met, row, findings, criterion);
                }
            }
        }
        System.out.println("\ncriteria, on " + read + " rows whose name is understood:");
        tallies.forEach((criterion, tally) -> System.out.println("  " + criterion + ": " + tally));
    }

    private static boolean has(List<AppliedCriterion> criteria, Criterion criterion) {
        return criteria.stream().anyMatch(one -> one.criterion() == criterion);
    }

    private static void count(Tally tally, boolean met, Row row, List<CriterionFinding> findings, Criterion criterion) {
        CriterionFinding finding = findings.stream().filter(one -> one.criterion() == criterion).findFirst()
                .orElseThrow();
        if (met && finding.isProposed()) {
            tally.hit++;
            boolean same = row.met().stream().anyMatch(one -> one.criterion() == criterion
                    && finding.strength().filter(one.strength()::equals).isPresent());
            tally.sameStrength += same ? 1 : 0;
        } else if (met) {
            tally.missed++;
        } else if (finding.isProposed()) {
            tally.wrong++;
        } else {
            tally.right++;
        }
    }
}
