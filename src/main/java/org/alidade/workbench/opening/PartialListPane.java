package org.alidade.workbench.opening;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.PartialVariants;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Gene;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.VariantWords;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/**
 * Rows of a case that is still being read: to look at, not to decide on. Which row is chosen is remembered for the whole
 * list.
 */
public final class PartialListPane extends VBox {
    private static final double ROWS = 10;
    private static final double ROW_HEIGHT = 2.4;
    private final Messages messages;
    private final VariantWords words;
    private final Label read = Controls.text("", "partial-mark");
    private final Label open = Controls.text("", "muted");
    private final TableView<ScopedVariant> table = new TableView<>();

    public PartialListPane(Messages messages) {
        this.messages = messages;
        this.words = new VariantWords(messages);
        setId("partial");
        getStyleClass().addAll("overlay-box", "partial-box");
        table.setId("partialTable");
        table.setAccessibleText(messages.text("workbench.partial.table"));
        table.setPlaceholder(Controls.text(messages.text("workbench.partial.none"), "muted"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(
                column("gene", 0.12, variant -> variant.gene().map(Gene::symbol).orElse("–")),
                column("variant", 0.28, words::name),
                column("consequence", 0.23, words::consequence),
                column("genotype", 0.22, PartialListPane::genotypes),
                column("frequency", 0.11, words::frequency)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.prefHeightProperty().bind(javafx.beans.binding.Bindings.createDoubleBinding(
                () -> read.getFont().getSize() * ROW_HEIGHT * (ROWS + 1), read.fontProperty()));
        getChildren().addAll(read, open, Controls.text(messages.text("workbench.partial.undecidable"), "muted"), table);
    }

    private TableColumn<ScopedVariant, String> column(String key, double share,
            Function<ScopedVariant, String> text) {
        TableColumn<ScopedVariant, String> column = new TableColumn<>(messages.text("workbench.partial.column." + key));
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.prefWidthProperty().bind(table.widthProperty().multiply(share));
        return column;
    }

    private static String genotypes(ScopedVariant variant) {
        return variant.evidence().genotypes().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + VariantWords.symbol(entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** Shows what has come so far; the chosen row stays chosen. */
    public void show(PartialVariants partial) {
        int known = table.getItems().size();
        List<ScopedVariant> now = partial.variants();
        if (now.size() > known) {
            table.getItems().addAll(now.subList(known, now.size()));
        }
        read.setText(messages.text("workbench.partial.read", messages.numbers().whole(partial.read()),
                messages.numbers().whole(now.size())));
        open.setText(messages.text("workbench.partial.unjudged", partial.unjudged().stream().sorted().map(this::name)
                .collect(Collectors.joining(", "))));
    }

    private String name(FilterId filter) {
        return messages.text("filter.name." + filter.name());
    }

    /** The key of the row that a person chose; empty where none was. */
    public Optional<String> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(variant -> variant.evidence().key().text());
    }
}
