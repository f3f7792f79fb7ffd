package org.alidade.workbench.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Ruler;
import org.alidade.workflow.queue.CaseOverview;
import org.alidade.workflow.queue.CaseStatus;
import org.jspecify.annotations.Nullable;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The table of cases: urgent ones first, then those that wait longest; a click on a heading sorts otherwise. */
final class CaseTable extends TableView<CaseOverview> {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");
    private final Messages messages;
    private final CaseWords words;
    private final LocalDate today;
    private final Ruler ruler;
    private boolean hidden;

    CaseTable(FilteredList<CaseOverview> shown, Messages messages, LocalDate today, Ruler ruler) {
        this.ruler = ruler;
        this.messages = messages;
        this.today = today;
        this.words = new CaseWords(messages, today);
        SortedList<CaseOverview> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(javafx.beans.binding.Bindings.createObjectBinding(this::order,
                comparatorProperty()));
        setItems(sorted);
        setId("worklist");
        setAccessibleText(messages.text("frame.place.WORKLIST"));
        getStyleClass().add("worklist-table");
        setRowFactory(table -> new Row());
        columns();
    }

    private Comparator<CaseOverview> order() {
        @Nullable
        Comparator<CaseOverview> chosen = getComparator();
        return chosen == null ? standard() : chosen.thenComparing(standard());
    }

    /** What can be done something about goes before what is finished. */
    private Comparator<CaseOverview> standard() {
        return Comparator.<CaseOverview, Boolean>comparing(one -> isFinished(one.status()))
                .thenComparing(one -> !one.isUrgent())
                .thenComparing(one -> -one.ageDays(today).orElse(-1L)).thenComparing(CaseOverview::id);
    }

    private static boolean isFinished(CaseStatus status) {
        return status == CaseStatus.SIGNED || status == CaseStatus.CONCLUDED;
    }

    /** Names give way to sex and age. */
    void hide(boolean names) {
        hidden = names;
        refresh();
    }

    private void columns() {
        add("priority", 6.2, words::priority, Comparator.comparing(one -> !one.isUrgent()));
        add("case", 8.5, CaseOverview::id, Comparator.comparing(CaseOverview::id));
        add("patient", 13, one -> words.patient(one, hidden), Comparator.comparing(one -> one.identity().name()));
        add("indication", 6.8, one -> one.indication().orElse("–"),
                Comparator.comparing(one -> one.indication().orElse("")));
        add("framework", 9, one -> one.framework().map(messages::name).orElse("–"),
                Comparator.comparing(one -> one.framework().map(Enum::ordinal).orElse(-1)));
        add("status", 7, words::status, Comparator.comparing(CaseOverview::status));
        add("age", 6.5, words::age, Comparator.comparing(one -> one.ageDays(today).orElse(-1L)));
        add("next", 13, words::next, Comparator.comparing(one -> one.next().kind()));
        add("reader", 7.5, one -> one.reader().orElse("–"), Comparator.comparing(one -> one.reader().orElse("")));
        add("counts", 10, words::counts, Comparator.comparing(CaseOverview::reviewed));
    }

    private void add(String name, double em, Function<CaseOverview, String> word, Comparator<CaseOverview> order) {
        TableColumn<CaseOverview, CaseOverview> column = new TableColumn<>(messages.text("worklist.column." + name));
        column.setId("worklist-" + name);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(order);
        ruler.width(column, em);
        column.setCellFactory(made -> new Cell(word));
        getColumns().add(column);
    }

    /** One word of a case, whole in its tooltip. */
    private static final class Cell extends TableCell<CaseOverview, CaseOverview> {
        private final Function<CaseOverview, String> word;

        Cell(Function<CaseOverview, String> word) {
            this.word = word;
        }

        @Override
        protected void updateItem(@Nullable CaseOverview one, boolean empty) {
            super.updateItem(one, empty);
            String text = one == null || empty ? "" : word.apply(one);
            setText(text);
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }

    private final class Row extends TableRow<CaseOverview> {
        @Override
        protected void updateItem(@Nullable CaseOverview one, boolean empty) {
            super.updateItem(one, empty);
            pseudoClassStateChanged(BROKEN, one != null && !empty && one.status() == CaseStatus.BROKEN);
            pseudoClassStateChanged(OVERDUE, one != null && !empty && one.isOverdue(today));
            pseudoClassStateChanged(URGENT, one != null && !empty && one.isUrgent());
        }
    }
}
