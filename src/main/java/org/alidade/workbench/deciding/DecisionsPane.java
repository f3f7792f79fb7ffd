package org.alidade.workbench.deciding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Gene;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.Ruler;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workflow.CaseSession;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every variant of the case on which something was decided, with class, points, criteria and comment. */
public final class DecisionsPane extends VBox {
    /** A decision, with the variant as the case shows it. */
    private record Decided(ScopedVariant variant, VariantReview review) {
    }

    private final CaseSession session;
    private final Messages messages;
    private final VariantWords words;
    private final ObservableList<Decided> rows = FXCollections.observableArrayList();
    private final Ruler ruler = new Ruler();
    private final TableView<Decided> table = new TableView<>(rows);
    private final Label counts = Controls.chip("", "plain");
    private final Label hidden = Controls.text("", "muted");

    public DecisionsPane(CaseSession session, Messages messages, Consumer<ScopedVariant> selected) {
        this.session = session;
        this.messages = messages;
        this.words = new VariantWords(messages);
        table.setId("decisions");
        table.setAccessibleText(messages.text("frame.decisions.title"));
        table.getStyleClass().add("candidates");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Controls.text(messages.text("frame.decisions.none"), "muted"));
        columns();
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                selected.accept(now.variant());
            }
        });
        HBox bar = new HBox(Controls.heading(messages.text("frame.decisions.title")), counts, Controls.spring());
        bar.getStyleClass().add("pane-bar");
        hidden.managedProperty().bind(hidden.visibleProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(ruler, bar, table, hidden);
        refresh();
    }

    /** Reads the decisions anew; the selection stays on its variant. */
    public void refresh() {
        Optional<String> kept = selected();
        List<VariantReview> reviews = session.reviews();
        rows.setAll(reviews.stream().map(this::decided).flatMap(Optional::stream).toList());
        long reported = rows.stream().filter(row -> row.review().reported()).count();
        counts.setText(messages.text("frame.decisions.counts", rows.size(), reported));
        int outside = reviews.size() - rows.size();
        hidden.setVisible(outside > 0);
        hidden.setText(messages.text("frame.decisions.outside", outside));
        if (kept.filter(this::select).isEmpty() && !rows.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    /** A decision on a variant that the present scope does not hold is counted, and not shown. */
    private Optional<Decided> decided(VariantReview review) {
        return session.variants().find(review.variant()).map(variant -> new Decided(variant, review));
    }

    /** The key of the selected variant. */
    public Optional<String> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(row -> row.review().variant().text());
    }

    /** Selects a variant by its key; false where nothing was decided on it. */
    public boolean select(String key) {
        int row = rows.stream().map(one -> one.review().variant().text()).toList().indexOf(key);
        if (row < 0) {
            table.getSelectionModel().clearSelection();
            return false;
        }
        table.getSelectionModel().select(row);
        return true;
    }

    /** Moves the selection by {@code steps} rows. */
    public void move(int steps) {
        int target = Math.clamp(table.getSelectionModel().getSelectedIndex() + (long) steps, 0,
                Math.max(0, rows.size() - 1));
        table.getSelectionModel().select(target);
        table.scrollTo(target);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private void columns() {
        column("gene", 6.2, row -> row.variant().gene().map(Gene::symbol).orElse("–"));
        column("variant", 16.9, row -> words.name(row.variant()));
        column("class", 11.5, row -> row.review().pathogenicity().map(words::classWord)
                .orElse(messages.text("workbench.candidates.unclassified")));
        column("points", 4.6, this::points);
        column("criteria", 15.4, row -> accepted(row.review()));
        column("reads", 4.6, row -> row.review().readsSeen() ? "✓" : "–");
        column("reported", 5.4, row -> row.review().reported() ? "▤" : "–");
        column("comment", 18.5, row -> row.review().comment().replace('\n', ' '));
    }

    private String points(Decided row) {
        return row.review().criteria().stream().anyMatch(one -> one.decision() == Decision.ACCEPTED)
                ? Integer.toString(session.reviewing().classification(row.review()).points())
                : "–";
    }

    private static String accepted(VariantReview review) {
        return review.criteria().stream().filter(one -> one.decision() == Decision.ACCEPTED)
                .map(AppliedCriterion::code).collect(Collectors.joining(", "));
    }

    private void column(String name, double em, Function<Decided, String> value) {
        TableColumn<Decided, String> column = new TableColumn<>(messages.text("frame.decisions." + name));
        ruler.width(column, em);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        table.getColumns().add(column);
    }
}
