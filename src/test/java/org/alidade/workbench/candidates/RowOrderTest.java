package org.alidade.workbench.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

import org.alidade.classification.AppliedCriterion;
import org.alidade.model.TestVariant;
import org.alidade.record.Dismissal;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);
    private static final RowWords WORDS = new RowWords(FRENCH, TestRows.TRIO);

    /** {@code frequencies}: negative where the variant has none. */
    private static List<ListedRow> rows(double... frequencies) {
        List<ListedRow> rows = new ArrayList<>();
        for (int at = 0; at < frequencies.length; at++) {
            TestVariant variant = TestRows.at("1-" + (1000 + at) + "-A-G", "GENE" + at);
            rows.add(TestRows.row(at + 1, 1.0 - at * 0.1, TestRows.scoped(
                    frequencies[at] < 0 ? variant : variant.frequency(frequencies[at]), "GENE" + at)));
        }
        return rows;
    }

    private static List<Integer> ranks(List<ListedRow> rows) {
        return rows.stream().map(row -> row.candidate().orElseThrow().rank()).toList();
    }

    private static ColumnOrder<?> column(String id) {
        return RowColumns.all(FRENCH, WORDS, () -> Reviews.of(List.of())).stream()
                .filter(spec -> spec.id().equals(id)).findFirst().orElseThrow().order();
    }

    private static List<Integer> sorted(List<ListedRow> rows, String column, boolean ascending) {
        return ranks(RowOrder.sorted(rows, List.of(new RowOrder.By(column(column), ascending)), row -> false));
    }

    @Test
    void numbersAreOrderedAsNumbersAndMissingOnesStandLastInEitherDirection() {
        List<ListedRow> rows = rows(0.1, -1, 0.00002, 0.009, -1);
        assertThat(sorted(rows, "frequency", true)).containsExactly(3, 4, 1, 2, 5);
        assertThat(sorted(rows, "frequency", false)).containsExactly(1, 4, 3, 2, 5);
    }

    @Test
    void equalRowsKeepTheOrderOfRank() {
        assertThat(sorted(rows(0.01, 0.01, 0.01), "frequency", false)).containsExactly(1, 2, 3);
    }

    @Test
    void rowsThatWereSetAsideStandBelowAllOthersInTheSameOrder() {
        List<ListedRow> rows = rows(0.1, 0.2, 0.3, 0.4);
        List<ListedRow> aside = List.of(rows.get(0), rows.get(2));
        assertThat(ranks(RowOrder.sorted(rows, List.of(), aside::contains))).containsExactly(2, 4, 1, 3);
        assertThat(ranks(RowOrder.sorted(rows, List.of(new RowOrder.By(column("frequency"), false)),
                aside::contains))).containsExactly(4, 2, 3, 1);
    }

    @Test
    void aPairIsAsFrequentAsItsMoreFrequentAllele() {
        ListedRow pair = TestRows.row(1, 0.9,
                TestRows.scoped(TestRows.at("1-1000-A-G", "G").frequency(0.001), "G"),
                TestRows.scoped(TestRows.at("1-2000-A-G", "G").frequency(0.02), "G"));
        assertThat(pair.highest(one -> one.evidence().frequency().orElseThrow().highest())).contains(0.02);
        assertThat(pair.highest(one -> OptionalDouble.empty())).isEmpty();
    }

    @Test
    void aPairWithOneVariantSetAsideIsSetAside() {
        ListedRow pair = TestRows.row(1, 0.9, TestRows.scoped(TestRows.at("1-1000-A-G", "G"), "G"),
                TestRows.scoped(TestRows.at("1-2000-A-G", "G"), "G"));
        Reviews reviews = Reviews.of(List.of(review(pair, one -> one.withDismissal(
                Optional.of(new Dismissal(Dismissal.Reason.ARTEFACT, ""))))));
        assertThat(reviews.isSetAside(pair)).isTrue();
        assertThat(reviews.isRead(pair)).isTrue();
        assertThat(ListCounts.of(0, List.of(pair), reviews)).isEqualTo(new ListCounts(0, 1, 1, 1));
    }

    @Test
    void tagsAndCommentsOfARowStandOnceEach() {
        ListedRow pair = TestRows.row(1, 0.9, TestRows.scoped(TestRows.at("1-1000-A-G", "G"), "G"),
                TestRows.scoped(TestRows.at("1-2000-A-G", "G"), "G"));
        Reviews reviews = Reviews.of(List.of(review(pair,
                one -> one.withTags(List.of("RCP", " RCP ", "Sanger")).withComment("vu\nen RCP"))));
        assertThat(reviews.tags(pair)).containsExactly("RCP", "Sanger");
        assertThat(reviews.comment(pair)).isEqualTo("vu en RCP");
    }

    private static VariantReview review(ListedRow row, UnaryOperator<VariantReview> change) {
        return change.apply(new VariantReview(row.keys().getLast(), List.<AppliedCriterion>of(), Optional.empty(), "",
                "", false, false, Optional.empty(), List.of(), "reader", java.time.Instant.EPOCH));
    }

    @Test
    void everyColumnHasATitleAMeaningAndAnOrderThatBearsRowsWithoutValues() {
        List<ColumnSpec> columns = RowColumns.all(FRENCH, WORDS, () -> Reviews.of(List.of()));
        assertThat(columns).extracting(ColumnSpec::id).doesNotHaveDuplicates().contains("balance.mother", "revel");
        ListedRow bare = ListedRow.of(TestRows.scoped(TestVariant.at("2-5-A-C"), "G"));
        for (ColumnSpec column : columns) {
            assertThat(column.title()).isNotBlank();
            assertThat(RowOrder.sorted(List.of(bare, bare), List.of(new RowOrder.By(column.order(), true)),
                    row -> false)).hasSize(2);
        }
    }
}
