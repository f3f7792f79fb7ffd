package org.alidade.workbench.candidates;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.alidade.model.VariantKey;
import org.alidade.text.Messages;
import org.alidade.workflow.Preferences;

import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The rows. Whatever happens to their order or number, the selection stays on its variants; where they left the list, no
 * row is selected and the owner is told.
 */
final class CandidateTable extends TableView<ListedRow> {
    /** Hears what happens to the selection. */
    interface Listener {
        /** Another row is selected, or the same one with new values. */
        void selected(ListedRow row);

        /** The selected row is not among the shown ones any more. */
        void lost(ListedRow row);

        /** It is shown again. */
        void found();

        /** The order or the number of the shown rows changed. */
        void arranged();
    }

    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");
    private final ShownRows shown = new ShownRows();
    private final Listener listener;
    private final RowWords words;
    private final ColumnArrangement columns;
    private ListSource rows = new HeldRows(List.of());
    private ListCounts counts = new ListCounts(0, 0, 0, 0);
    private List<String> ignored = List.of();
    private FacetChoice facets = FacetChoice.NONE;
    private volatile Reviews reviews = Reviews.of(List.of());
    private QuickFilter filter = QuickFilter.of("");
    private boolean asideHidden;
    private Optional<ListedRow> current = Optional.empty();
    private int place;
    private boolean arranging;
    private final Arranger arranger = new Arranger(this::take);

    CandidateTable(Messages messages, List<FamilyMember> family, List<ColumnSpec> fields, Preferences preferences,
            Listener listener) {
        this.listener = listener;
        this.words = new RowWords(messages, family);
        setItems(shown);
        setId("candidates");
        getStyleClass().add("candidates");
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        setRowFactory(table -> new Row(this::isAside));
        setAccessibleText(messages.text("workbench.candidates.title"));
        Supplier<Reviews> decisions = () -> reviews;
        this.columns = new ColumnArrangement(this, Stream.concat(RowColumns.all(messages, words, decisions).stream(),
                fields.stream()).toList(), preferences);
        setSortPolicy(table -> true); // the rows are ordered below, by values that are made once
        setOnSort(event -> {
            columns.save();
            arrange();
        });
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && !arranging) {
                select(now);
            }
        });
    }

    private static final class Row extends TableRow<ListedRow> {
        private final java.util.function.Predicate<ListedRow> aside;

        Row(java.util.function.Predicate<ListedRow> aside) {
            this.aside = aside;
        }

        @Override
        protected void updateItem(ListedRow item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(ASIDE, !empty && item != null && aside.test(item));
        }
    }

    ColumnArrangement columns() {
        return columns;
    }

    RowWords words() {
        return words;
    }

    Reviews reviews() {
        return reviews;
    }

    boolean isAside(ListedRow row) {
        return reviews.isSetAside(row);
    }

    /** Whether a row is in the list, shown or not. */
    boolean holds(ListedRow row) {
        int[] found = rows.places(row);
        return found.length > 0 && rows.get(found[0]).id().equals(row.id());
    }

    /** The list, with all its rows, shown or not. */
    ListSource source() {
        return rows;
    }

    ListCounts counts() {
        return counts;
    }

    /** Ids of columns by which so long a list is not ordered though a person asked for it. */
    List<String> ignoredOrder() {
        return ignored;
    }

    FacetChoice facets() {
        return facets;
    }

    /** Whether the shown rows are still those of what was asked before. */
    boolean isArranging() {
        return arranger.isBusy();
    }

    /** Takes over a list in its own order; what is shown stays until the new rows are arranged. */
    void show(ListSource list, Reviews decisions) {
        this.rows = list;
        this.reviews = decisions;
        arrange();
    }

    /** Takes over decisions; rows that were set aside or brought back change their place. */
    void show(Reviews decisions) {
        show(rows, decisions);
    }

    void filter(QuickFilter wanted) {
        this.filter = wanted;
        arrange();
    }

    void narrow(FacetChoice wanted) {
        this.facets = wanted;
        arrange();
    }

    void hideAside(boolean hidden) {
        this.asideHidden = hidden;
        arrange();
    }

    private void arrange() {
        arranger.arrange(rows, wanted());
    }

    /** What a person asked to see. */
    ListSource.Wanted wanted() {
        List<ListSource.By> by = columns.sorted().stream().map(one -> new ListSource.By(one.column(),
                columns.spec(one.column()).order(), one.ascending())).toList();
        return new ListSource.Wanted(filter, facets, asideHidden, by, reviews, this::searched);
    }

    private void take(ListSource list, ListSource.Arrangement arranged) {
        counts = arranged.counts();
        ignored = arranged.ignored();
        arranging = true;
        shown.show(list, arranged.places());
        arranging = false;
        refresh();
        reselect();
        listener.arranged();
    }

    private String searched(ListedRow row) {
        return words.searched(row) + " " + String.join(" ", reviews.tags(row)) + " " + reviews.comment(row);
    }

    private void reselect() {
        if (current.isEmpty()) {
            if (!shown.isEmpty()) {
                moveTo(0);
            }
            return;
        }
        int found = find(current.get());
        if (found < 0) {
            arranging = true;
            getSelectionModel().clearSelection();
            arranging = false;
            listener.lost(current.get());
        } else {
            listener.found();
            moveTo(found);
        }
    }

    /** The same row; else, where a pair was made or came apart, the first one with its first variant. */
    private int find(ListedRow wanted) {
        return shown.indexOf(rows.places(wanted));
    }

    private void moveTo(int wanted) {
        ListedRow row = shown.get(wanted);
        arranging = true;
        getSelectionModel().clearAndSelect(wanted);
        arranging = false;
        if (!isVisible(wanted)) {
            scrollTo(Math.max(0, wanted - 2));
        }
        place = wanted;
        if (current.isEmpty() || current.get() != row) {
            select(row);
        }
    }

    private boolean isVisible(int wanted) {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= wanted && flow.getLastVisibleCell().getIndex() >= wanted;
    }

    private void select(ListedRow row) {
        current = Optional.of(row);
        place = getSelectionModel().getSelectedIndex();
        listener.found();
        listener.selected(row);
    }

    /** The row that is looked at, also where it is not shown at the moment. */
    Optional<ListedRow> current() {
        return current;
    }

    /** Moves the selection by rows; from where the selected row was, if it left the list. */
    void move(int steps) {
        if (!shown.isEmpty()) {
            moveTo(Math.clamp(place + (long) steps, 0, shown.size() - 1));
        }
    }

    /** Selects the first shown row of a variant; false where it is not shown. */
    boolean select(VariantKey wanted) {
        int at = shown.indexOf(rows.places(wanted));
        if (at >= 0) {
            moveTo(at);
        }
        return at >= 0;
    }
}
