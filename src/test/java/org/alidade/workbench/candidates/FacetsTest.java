package org.alidade.workbench.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.alidade.model.Impact;
import org.alidade.progress.Progress;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private static final Reviews NONE = Reviews.of(List.of());

    private static HeldRows rows() {
        return new HeldRows(List.of(
                TestRows.row(1, 0.9, TestRows.scoped(TestRows.at("1-1000-A-G", "AAA"), "AAA")),
                TestRows.row(2, 0.8, TestRows.scoped(TestRows.at("1-2000-A-G", "AAA"), "AAA"),
                        TestRows.scoped(TestRows.at("1-2500-AC-A", "AAA"), "AAA")),
                TestRows.row(3, 0.7, TestRows.scoped(TestRows.at("2-3000-AT-A", "BBB"), "BBB")),
                TestRows.row(4, 0.6, TestRows.scoped(TestRows.at("2-4000-A-T", "CCC"), "CCC"))));
    }

    private static ListSource.Wanted wanted(FacetChoice choice) {
        return new ListSource.Wanted(QuickFilter.of(""), choice, false, List.of(), NONE, row -> "");
    }

    private static int[] shown(FacetChoice choice) {
        return rows().arranged(wanted(choice), Progress.none()).places();
    }

    @Test
    void valuesOfOneKindAddUpAndKindsNarrowEachOther() {
        FacetChoice genes = FacetChoice.NONE.toggled(Facet.GENE, "AAA").toggled(Facet.GENE, "BBB");

        assertThat(shown(FacetChoice.NONE)).containsExactly(0, 1, 2, 3);
        assertThat(shown(genes)).containsExactly(0, 1, 2);
        assertThat(shown(genes.toggled(Facet.TYPE, "DELETION"))).containsExactly(1, 2);
        assertThat(genes.toggled(Facet.GENE, "AAA").toggled(Facet.GENE, "BBB")).isEqualTo(FacetChoice.NONE);
    }

    @Test
    void eachCountIsWhatTheListWouldShow() {
        FacetChoice choice = FacetChoice.NONE.toggled(Facet.TYPE, "DELETION").toggled(Facet.GENE, "AAA");
        FacetCounts counts = FacetCounts.of(rows(), wanted(choice), Progress.none());

        counts.values().forEach((facet, values) -> values.forEach(one -> assertThat(one.rows())
                .as("%s %s", facet, one.value())
                .isEqualTo(shown(choice.without(facet).toggled(facet, one.value())).length)));
        assertThat(counts.values().get(Facet.GENE)).containsExactly(new FacetCounts.Value("AAA", 1),
                new FacetCounts.Value("BBB", 1));
        assertThat(counts.values().get(Facet.IMPACT))
                .containsExactly(new FacetCounts.Value(Impact.MODERATE.name(), 1));
    }

    @Test
    void aChosenValueStaysInSightWhenNothingIsLeftOfIt() {
        FacetChoice choice = FacetChoice.NONE.toggled(Facet.GENE, "CCC").toggled(Facet.TYPE, "DELETION");

        assertThat(shown(choice)).isEmpty();
        assertThat(FacetCounts.of(rows(), wanted(choice), Progress.none()).values().get(Facet.GENE))
                .contains(new FacetCounts.Value("CCC", 0));
    }
}
