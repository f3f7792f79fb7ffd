package org.alidade.workbench.candidates;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.Verdict;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.Sex;
import org.alidade.model.TestVariant;
import org.alidade.ranking.Candidate;
import org.alidade.ranking.Explanation;

/** Rows of a trio for tests. */
final class TestRows {
    static final List<FamilyMember> TRIO = List.of(
            new FamilyMember("proband", "cas index", "C", Sex.FEMALE, true, true),
            new FamilyMember("father", "père", "F", Sex.MALE, false, false),
            new FamilyMember("mother", "mère", "M", Sex.FEMALE, false, false));

    private TestRows() {
    }

    static TestVariant at(String place, String gene) {
        return TestVariant.at(place).effect(gene, Consequence.MISSENSE_VARIANT)
                .call("C", "0/1", 99, 30, 15, 15).call("F", "0/1", 99, 31, 16, 15).call("M", "0/0", 99, 28, 28, 0);
    }

    static ScopedVariant scoped(TestVariant variant, String gene) {
        Map<FilterId, FilterVerdict> verdicts = new EnumMap<>(FilterId.class);
        for (FilterId filter : FilterId.always()) {
            verdicts.put(filter, new FilterVerdict(filter, Verdict.PASS, "filter.reason.quality", List.of()));
        }
        return new ScopedVariant(variant.build(), Optional.of(Gene.ofSymbol(gene)), Optional.empty(), verdicts,
                List.of(new InheritanceMatch(InheritanceModel.AUTOSOMAL_DOMINANT, false)), List.of());
    }

    static ListedRow row(int rank, double score, ScopedVariant... variants) {
        return ListedRow.of(new Candidate(rank, variants[0].gene(), List.of(variants),
                variants[0].inheritance().stream().findFirst(), score, Optional.empty(), score,
                new Explanation(List.of(), List.of(), List.of())));
    }
}
