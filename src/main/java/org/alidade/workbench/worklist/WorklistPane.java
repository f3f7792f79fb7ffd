package org.alidade.workbench.worklist;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.Workstation.CaseEntry;
import org.controlsfx.control.textfield.TextFields;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of cases: Enter or a double click opens one. */
public final class WorklistPane extends VBox {
    private final TableView<CaseEntry> table = new TableView<>();
    private final Messages messages;

    /** {@code open}: opens a case folder; {@code browse}: asks for a folder elsewhere; {@code files}: for
     * single files. */
    public WorklistPane(List<CaseEntry> cases, Messages messages, Consumer<Path> open, Runnable browse,
            Runnable files) {
        this.messages = messages;
        getStyleClass().add("worklist");
        FilteredList<CaseEntry> shown = new FilteredList<>(FXCollections.observableArrayList(cases));
        SortedList<CaseEntry> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("worklist");
        columns();
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected(open);
            }
        });
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(messages.text("workbench.worklist.empty")));
        VBox.setVgrow(table, Priority.ALWAYS);
        Label title = Controls.text(messages.text("workbench.worklist.title", cases.size()), "worklist-title");
        getChildren().addAll(title, bar(shown, open, browse, files), table);
        if (!cases.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private HBox bar(FilteredList<CaseEntry> shown, Consumer<Path> open, Runnable browse, Runnable files) {
        TextField search = TextFields.createClearableTextField();
        search.setPromptText(messages.text("workbench.worklist.search"));
        search.setPrefColumnCount(28);
        search.textProperty()
                .addListener((property, before, typed) -> shown.setPredicate(entry -> matches(entry, typed)));
        search.setOnAction(event -> openSelected(open));
        Button openButton = new Button(messages.text("workbench.worklist.open"));
        openButton.setDefaultButton(true);
        openButton.setOnAction(event -> openSelected(open));
        Button elsewhere = new Button(messages.text("workbench.worklist.browse"));
        elsewhere.setOnAction(event -> browse.run());
        Button single = new Button(messages.text("workbench.worklist.files"));
        single.setId("looseFiles");
        single.setOnAction(event -> files.run());
        return new HBox(8, search, openButton, elsewhere, single);
    }

    private static boolean matches(CaseEntry entry, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).strip();
        return (entry.id() + " " + entry.title() + " " + entry.indication()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void columns() {
        add("case", CaseEntry::id);
        add("patient", CaseEntry::title);
        add("indication", CaseEntry::indication);
        add("framework", entry -> messages.text("model.Framework." + entry.framework()));
        add("reviewed", entry -> entry.reviewed() == 0
                ? messages.text("workbench.worklist.toRead")
                : messages.text("workbench.worklist.reviewedCount", entry.reviewed()));
    }

    private void add(String name, java.util.function.Function<CaseEntry, String> value) {
        TableColumn<CaseEntry, String> column = new TableColumn<>(messages.text("workbench.worklist." + name));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        table.getColumns().add(column);
    }

    private void openSelected(Consumer<Path> open) {
        CaseEntry selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected.folder());
        }
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}
