package org.alidade.workbench.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.alidade.model.Gene;
import org.alidade.quality.CaseCoverage;
import org.alidade.quality.GeneCoverage;
import org.alidade.text.Numbers;
import org.alidade.workbench.common.Controls;

import org.controlsfx.control.textfield.TextFields;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line per gene and sample, the worst covered first; every column sorts, and a word searches. */
final class CoverageTable extends VBox {
    private final ChartTools tools;
    private final ObservableList<GeneCoverage> rows = FXCollections.observableArrayList();
    private final FilteredList<GeneCoverage> found = new FilteredList<>(rows);
    private final TableView<GeneCoverage> table = new TableView<>();
    private final TextField search = TextFields.createClearableTextField();
    private final Label count = Controls.text("", "muted");

    /** {@code labels}: of the samples; {@code chosen}: hears of the gene of the selected line. */
    CoverageTable(ChartTools tools, Map<String, String> labels, Consumer<Gene> chosen) {
        this.tools = tools;
        table.setId("coverage");
        table.getStyleClass().add("dense");
        Numbers numbers = tools.messages().numbers();
        TableColumn<GeneCoverage, String> gene = column("gene", row -> row.gene().symbol(), text -> text, 6);
        TableColumn<GeneCoverage, Double> twenty = column("share20", GeneCoverage::share20,
                value -> numbers.percent(value, 3), 5);
        table.getColumns().setAll(List.of(gene,
                column("sample", row -> labels.getOrDefault(row.sample(), row.sample()), text -> text, 8),
                column("mean", GeneCoverage::mean, value -> numbers.decimal(value, 1), 8),
                column("lowest", GeneCoverage::lowest, value -> numbers.whole(value), 6),
                column("share10", GeneCoverage::share10, value -> numbers.percent(value, 3), 5), twenty,
                column("share30", GeneCoverage::share30, value -> numbers.percent(value, 3), 5),
                column("gaps", row -> row.gaps().size(), value -> numbers.whole(value), 4),
                column("transcript", GeneCoverage::transcript, text -> text, 9)));
        SortedList<GeneCoverage> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSortOrder().setAll(List.of(twenty, gene));
        table.setPlaceholder(Controls.text(tools.text("coverage.none"), "muted"));
        table.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null && (before == null || !before.gene().equals(now.gene()))) {
                chosen.accept(now.gene());
            }
        });
        search.setPromptText(tools.text("coverage.search"));
        search.setId("coverage-search");
        search.textProperty().addListener((observed, before, now) -> filter(now));
        HBox bar = new HBox(10, search, count);
        bar.getStyleClass().add("pane-bar");
        getChildren().setAll(bar, table);
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    void show(CaseCoverage coverage) {
        rows.setAll(coverage.genes().stream().sorted(Comparator.comparingDouble(GeneCoverage::share20)
                .thenComparing(row -> row.gene().symbol())).toList());
        table.sort();
        filter(search.getText());
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void filter(String typed) {
        String wanted = typed.strip().toUpperCase(Locale.ROOT);
        found.setPredicate(row -> row.gene().symbol().toUpperCase(Locale.ROOT).contains(wanted));
        count.setText(tools.text("coverage.count", found.size()));
    }

    private <T extends Comparable<T>> TableColumn<GeneCoverage, T> column(String name, Function<GeneCoverage, T> value,
            Function<T, String> shown, double em) {
        TableColumn<GeneCoverage, T> column = new TableColumn<>(tools.text("column." + name));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(unused -> new TableCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : shown.apply(item));
            }
        });
        column.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> em * count.getFont().getSize() * 1.1,
                count.fontProperty()));
        return column;
    }
}
