package org.alidade.workbench.candidates;

import java.util.function.Consumer;

import org.alidade.text.Messages;
import org.alidade.workbench.common.OwnKeys;

import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.TextFields;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** What stands over the list: which list, how many, by which filters and order. */
final class ListBar extends FlowPane {
    /** What a person does here. */
    interface Acts {
        void showCandidates();

        void showScope();

        void filter(String typed);

        void hideAside(boolean hidden);

        void openFilters();

        void openFacets();

        void openColumns();

        void sortByRank();

        void whereIsMyVariant();

        /** The quick filter was left by Enter or Esc. */
        void leave();
    }

    private final Messages messages;
    private final ToggleButton candidates = new ToggleButton();
    private final ToggleButton scope = new ToggleButton();
    private final TextField quick = TextFields.createClearableTextField();
    private final Label counts = new Label();
    private final ProgressBar read = new ProgressBar(0);
    private final ToggleButton aside = new ToggleButton();
    private final Hyperlink filteredOut = new Hyperlink();
    private final Button filters = new Button();
    private final Button facets = new Button();
    private final Hyperlink order = new Hyperlink();

    ListBar(Messages messages, Acts acts) {
        this.messages = messages;
        getStyleClass().add("list-bar");
        candidates.setOnAction(event -> choose(candidates, acts::showCandidates));
        candidates.setId("list-candidates");
        candidates.setSelected(true);
        scope.setOnAction(event -> choose(scope, acts::showScope));
        scope.setId("list-scope");
        scope.setTooltip(new Tooltip(messages.text("candidates.list.scope.meaning")));
        SegmentedButton lists = new SegmentedButton(candidates, scope);
        aside.setId("list-aside");
        aside.getStyleClass().add("small");
        aside.setOnAction(event -> acts.hideAside(!aside.isSelected()));
        aside.setSelected(true);
        aside.managedProperty().bind(aside.visibleProperty());
        filteredOut.setId("list-filteredOut");
        filteredOut.setOnAction(event -> acts.whereIsMyVariant());
        filters.setId("list-filters");
        filters.setOnAction(event -> acts.openFilters());
        order.setId("list-order");
        order.setOnAction(event -> acts.sortByRank());
        order.managedProperty().bind(order.visibleProperty());
        read.getStyleClass().add("read-bar");
        quickFilter(acts::filter, acts::leave);
        getStyleClass().add("list-bar-line");
        getChildren().addAll(lists, counts, read, aside, quick, filters, facets(acts), columns(acts), filteredOut,
                order);
    }

    private Button facets(Acts acts) {
        facets.setText(messages.text("candidates.facets.open"));
        facets.setId("list-facets");
        facets.setOnAction(event -> acts.openFacets());
        return facets;
    }

    /** A list that is too long to be counted is not narrowed. */
    void allowFacets(boolean countable) {
        facets.setDisable(!countable);
    }

    private Button columns(Acts acts) {
        Button button = new Button(messages.text("candidates.columns.open"));
        button.setId("list-columns");
        button.setOnAction(event -> acts.openColumns());
        return button;
    }

    private static void choose(ToggleButton button, Runnable act) {
        button.setSelected(true);
        act.run();
    }

    private void quickFilter(Consumer<String> filter, Runnable leave) {
        OwnKeys.mark(quick);
        quick.setId("quickFilter");
        quick.setPromptText(messages.text("candidates.quick"));
        quick.setAccessibleText(messages.text("candidates.quick"));
        quick.textProperty().addListener((property, before, typed) -> filter.accept(typed));
        quick.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean clear = event.getCode() == KeyCode.ESCAPE;
            if (clear) {
                quick.clear();
            }
            if (clear || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                event.consume();
                leave.run();
            }
        });
    }

    void focusQuickFilter() {
        quick.requestFocus();
        quick.selectAll();
    }

    void clearQuickFilter() {
        quick.clear();
    }

    void showList(boolean isScope) {
        scope.setSelected(isScope);
        candidates.setSelected(!isScope);
    }

    void show(int candidateCount, int scopeCount) {
        candidates.setText(messages.text("candidates.list.candidates", candidateCount));
        scope.setText(messages.text("candidates.list.scope", messages.numbers().whole(scopeCount)));
        int out = scopeCount - candidateCount;
        filteredOut.setTooltip(new Tooltip(messages.text("candidates.filteredOut.meaning", Math.max(0, out))));
    }

    void showFilteredOut(int count) {
        filteredOut.setText(messages.text("candidates.filteredOut", messages.numbers().whole(count)));
    }

    void show(ListCounts now) {
        counts.setText(now.shown() == now.total()
                ? messages.text("candidates.counts.all", now.total(), now.read(), now.unread())
                : messages.text("candidates.counts.some", now.shown(), now.total(), now.read(), now.unread()));
        read.setProgress(now.total() == 0 ? 0 : (double) now.read() / now.total());
        read.setAccessibleText(counts.getText());
        aside.setVisible(now.setAside() > 0);
        aside.setText((aside.isSelected() ? "☑ " : "☐ ")
                + messages.text("candidates.asideCount", now.setAside()));
    }

    void showAside(boolean shown) {
        aside.setSelected(shown);
    }

    void showFilters(String name) {
        filters.setText(messages.text("candidates.filters.open", name));
    }

    /** {@code by}: the columns of the order; blank for the order of the list itself. */
    void showOrder(String by) {
        order.setVisible(!by.isBlank());
        order.setText(messages.text("candidates.order", by));
    }
}
