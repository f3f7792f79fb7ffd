package org.alidade.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.filtering.RealCases;
import org.alidade.model.PathogenicityClass;
import org.junit.jupiter.api.Test;

/** ClinGen's own decisions: their criteria in, their class out. */
class ExpertDecisionsTest {
    private record Expert(List<AppliedCriterion> criteria, PathogenicityClass pathogenicity) {
    }

    private static List<Expert> experts() throws IOException {
        List<Expert> experts = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(RealCases.shared("erepo-third.tsv.gz"))),
                StandardCharsets.UTF_8))) {
            List<String> header = List.of(reader.readLine().split("\t", -1));
            reader.lines().map(line -> line.split("\t", -1))
                    .filter(fields -> fields[header.indexOf("retracted")].equals("0")).forEach(fields -> {
                        CriteriaParser.Parsed parsed = CriteriaParser.parseList(fields[header.indexOf("met")],
                                Decision.ACCEPTED);
                        assertThat(parsed.unknown()).isEmpty();
                        experts.add(new Expert(parsed.criteria(), PathogenicityClass.valueOf(fields[header
                                .indexOf("assertion")].toUpperCase(Locale.ROOT).replace(' ', '_'))));
                    });
        }
        return experts;
    }

    private static double share(RuleSet rules, List<Expert> experts) {
        long same = experts.stream()
                .filter(expert -> rules.classify(expert.criteria()).pathogenicity() == expert.pathogenicity())
                .count();
        return (double) same / experts.size();
    }

    @Test
    void theExpertsClassFollowsFromTheExpertsCriteria() throws IOException {
        List<Expert> experts = experts();
        assertThat(experts).hasSizeGreaterThan(1900);

        for (RuleSet rules : RuleSets.all()) {
            System.out.printf(Locale.ROOT, "%s: %.4f of %d expert classes reproduced%n", rules.id(),
                    share(rules, experts), experts.size());
        }
        assertThat(share(RuleSets.standard(), experts)).isGreaterThanOrEqualTo(0.955);
        assertThat(share(RuleSets.find("acmg-2015").orElseThrow(), experts)).isGreaterThanOrEqualTo(0.94);
    }
}
