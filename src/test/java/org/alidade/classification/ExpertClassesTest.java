package org.alidade.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How many of ClinGen's expert classes the rule sets reproduce from the experts' own criteria. */
class ExpertClassesTest {
    private static final Path DATA = Path.of(System.getProperty("alidade.basedir", "."))
            .resolve("../shared/data/erepo-third.tsv.gz");

    private record Row(List<AppliedCriterion> criteria, String expert) {
    }

    private static List<Row> rows() throws IOException {
        boolean present = Files.exists(DATA);
        if (!present) {
            System.out.println("skipped: " + DATA + " is not there");
        }
        Assumptions.assumeTrue(present, "no " + DATA);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(DATA)), StandardCharsets.UTF_8))) {
            List<String> header = Arrays.asList(reader.readLine().split("\t", -1));
            int met = header.indexOf("met");
            int assertion = header.indexOf("assertion");
            return reader.lines().map(line -> line.split("\t", -1)).filter(cells -> !cells[met].isBlank())
                    .map(cells -> row(cells[met], cells[assertion])).toList();
        }
    }

    private static Row row(String met, String assertion) {
        CriteriaParser.Parsed parsed = CriteriaParser.parseList(met, AppliedCriterion.Decision.ACCEPTED);
        assertThat(parsed.unknown()).as(met).isEmpty();
        assertThat(parsed.repeated()).as(met).isEmpty();
        return new Row(parsed.criteria(), assertion.toLowerCase(Locale.ROOT).replace(' ', '_'));
    }

    private static double agreement(RuleSet rules, List<Row> rows) {
        long same = rows.stream()
                .filter(row -> rules.classify(row.criteria()).pathogenicity().code().equals(row.expert())).count();
        double share = (double) same / rows.size();
        System.out.printf(Locale.ROOT, "%s: %d of %d expert classes (%.2f %%)%n", rules.id(), same, rows.size(),
                100 * share);
        return share;
    }

    @Test
    void pointsReproduceTheExpertsClasses() throws IOException {
        List<Row> rows = rows();

        assertThat(rows).hasSizeGreaterThan(1800);
        assertThat(agreement(RuleSets.standard(), rows)).isGreaterThanOrEqualTo(0.955);
    }

    @Test
    void theStandardRuleSetIsTheBestOfThoseKnown() throws IOException {
        List<Row> rows = rows();
        double standard = agreement(RuleSets.standard(), rows);

        assertThat(RuleSets.all())
                .allSatisfy(rules -> assertThat(agreement(rules, rows)).isLessThanOrEqualTo(standard));
        assertThat(agreement(RuleSets.find("acmg-2015").orElseThrow(), rows)).isGreaterThan(0.9);
    }
}
