package org.alidade.workbench.sources;

import java.util.List;
import java.util.function.Function;

import org.alidade.knowledge.KnowledgeSource;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every installed source with its version, licence and hash, as a report cites them. */
public final class KnowledgePane extends VBox {
    private final TableView<KnowledgeSource> table = new TableView<>();
    private final Messages messages;

    public KnowledgePane(List<KnowledgeSource> sources, Messages messages) {
        this.messages = messages;
        getStyleClass().add("page");
        table.setId("sources");
        table.setAccessibleText(messages.text("frame.place.KNOWLEDGE"));
        table.setItems(FXCollections.observableArrayList(sources));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("name", 300, KnowledgeSource::name);
        column("version", 120, KnowledgeSource::version);
        column("licence", 220, KnowledgeSource::licence);
        column("file", 200, KnowledgeSource::file);
        column("hash", 300, KnowledgeSource::sha256);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(
                Controls.text(messages.text("frame.knowledge.title", sources.size()), "worklist-title"),
                Controls.text(messages.text("frame.knowledge.explanation")), table,
                Controls.text(messages.text("frame.knowledge.later"), "muted"));
    }

    private void column(String name, double width, Function<KnowledgeSource, String> value) {
        TableColumn<KnowledgeSource, String> column = new TableColumn<>(messages.text("frame.knowledge." + name));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        table.getColumns().add(column);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
