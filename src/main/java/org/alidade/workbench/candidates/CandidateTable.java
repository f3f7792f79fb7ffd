package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alidade.casefile.Case;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Gene;
import org.alidade.model.Person;
import org.alidade.ranking.Candidate;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workflow.CaseSession;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The ranked list. A pair is one row of two lines. */
public final class CandidateTable extends VBox {
    private static final double SCORE_BAR = 22;
    private final CaseSession session;
    private final Messages messages;
    private final VariantWords words;
    private final ObservableList<Candidate> rows = FXCollections.observableArrayList();
    private final TableView<Candidate> table = new TableView<>(rows);
    private final Label title = Controls.heading("");
    private final Label counts = Controls.chip("", "plain");

    public CandidateTable(CaseSession session, Messages messages, Consumer<Candidate> selected) {
        this.session = session;
        this.messages = messages;
        this.words = new VariantWords(messages);
        table.setId("candidates");
        table.getStyleClass().add("candidates");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Controls.text(messages.text("workbench.candidates.none"), "muted"));
        columns();
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                selected.accept(now);
            }
        });
        HBox bar = new HBox(title, counts, Controls.spring());
        bar.getStyleClass().add("pane-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table);
        refresh();
    }

    /** Shows the candidates of the moment and keeps the selection where it was. */
    public void refresh() {
        int index = Math.max(0, table.getSelectionModel().getSelectedIndex());
        rows.setAll(session.candidates());
        long seen = rows.stream().filter(row -> row.variants().stream().allMatch(this::isReviewed)).count();
        title.setText(messages.text("workbench.candidates.title"));
        counts.setText(messages.text("workbench.candidates.counts", rows.size(), seen, rows.size() - seen));
        if (!rows.isEmpty()) {
            table.getSelectionModel().select(Math.min(index, rows.size() - 1));
        }
    }

    /** Draws the rows anew after a decision. */
    public void reviewed() {
        table.refresh();
        long seen = rows.stream().filter(row -> row.variants().stream().allMatch(this::isReviewed)).count();
        counts.setText(messages.text("workbench.candidates.counts", rows.size(), seen, rows.size() - seen));
    }

    private boolean isReviewed(ScopedVariant variant) {
        return session.review(variant.evidence().key()).flatMap(VariantReview::pathogenicity).isPresent();
    }

    /** Selects the candidate that holds a variant, by the variant's key; does nothing where none does. */
    public void select(String key) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).variants().stream().anyMatch(one -> one.evidence().key().text().equals(key))) {
                table.getSelectionModel().select(row);
                table.scrollTo(row);
                return;
            }
        }
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
        text("rank", 26, row -> List.of(Integer.toString(row.rank())), "strong");
        text("gene", 66, row -> List.of(row.gene().map(Gene::symbol).orElse("–")), "strong");
        text("variant", 170, row -> each(row, words::name), "plain");
        text("consequence", 88, row -> each(row, words::consequence), "plain");
        text("family", 56, row -> each(row, this::family), "plain");
        text("inheritance", 84,
                row -> List.of(row.inheritance().map(match -> messages.text("workbench.model." + match.model().name())
                        + (match.onlyPossible() ? " ?" : "")).orElse("–")),
                "plain");
        text("frequency", 58, row -> each(row, words::frequency), "plain");
        text("clinvar", 56, row -> each(row, words::clinVar), "plain");
        column("score", 68, this::score);
        column("class", 118, this::given);
        text("reads", 40, row -> each(row, this::seen), "plain");
    }

    private static List<String> each(Candidate row, Function<ScopedVariant, String> word) {
        return row.variants().stream().map(word).toList();
    }

    /** One symbol per sequenced person: proband, father, mother, others. */
    private String family(ScopedVariant variant) {
        Case theCase = session.theCase();
        List<String> order = new ArrayList<>(List.of(theCase.probandId()));
        theCase.proband().fatherId().ifPresent(order::add);
        theCase.proband().motherId().ifPresent(order::add);
        theCase.pedigree().persons().stream().map(Person::id).filter(id -> !order.contains(id)).forEach(order::add);
        return order.stream().map(theCase::sampleOf).flatMap(Optional::stream)
                .filter(sample -> variant.evidence().genotypes().containsKey(sample))
                .map(sample -> VariantWords.symbol(variant.evidence().genotype(sample)))
                .collect(Collectors.joining(" "));
    }

    private String seen(ScopedVariant variant) {
        return session.review(variant.evidence().key()).filter(VariantReview::readsSeen).isPresent() ? "✓" : "–";
    }

    private Node score(Candidate row) {
        Region fill = new Region();
        fill.getStyleClass().add("bar-fill");
        fill.setMinSize(Math.max(2, SCORE_BAR * row.score()), 8);
        fill.setMaxSize(Math.max(2, SCORE_BAR * row.score()), 8);
        StackPane track = new StackPane(fill);
        track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        track.getStyleClass().add("bar-track");
        track.setMinSize(SCORE_BAR, 8);
        track.setMaxSize(SCORE_BAR, 8);
        Label number = new Label(messages.numbers().decimal(row.score(), 2));
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(4, track, number);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private Node given(Candidate row) {
        VBox box = new VBox(2);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (ScopedVariant variant : row.variants()) {
            Optional<VariantReview> review = session.review(variant.evidence().key());
            String reported = review.filter(VariantReview::reported).isPresent() ? " ▤" : "";
            box.getChildren().add(review.flatMap(VariantReview::pathogenicity)
                    .map(found -> Controls.chip(
                            found.number() + " · " + messages.text("workbench.class." + found.name()) + reported,
                            found.number() >= 4 ? "bad" : found.number() == 3 ? "warn" : "good"))
                    .orElseGet(() -> Controls.chip(messages.text("workbench.candidates.unclassified") + reported,
                            "plain")));
        }
        return box;
    }

    private void text(String name, double width, Function<Candidate, List<String>> lines, String styleClass) {
        column(name, width, row -> {
            Label label = new Label(String.join("\n", lines.apply(row)));
            label.getStyleClass().add(styleClass);
            if (label.getText().length() > 12) {
                label.setTooltip(new Tooltip(label.getText()));
            }
            return label;
        });
    }

    private void column(String name, double width, Function<Candidate, Node> content) {
        TableColumn<Candidate, Candidate> column = new TableColumn<>(messages.text("workbench.candidates." + name));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 24));
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(Candidate item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : content.apply(item));
            }
        });
        table.getColumns().add(column);
    }
}
