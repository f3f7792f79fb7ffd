package org.alidade.workbench.sources;

import java.util.List;
import java.util.function.Function;

import org.alidade.knowledge.KnowledgeSource;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.Ruler;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every installed source with its version, licence and hash, as a report cites them. */
public final class KnowledgePane extends VBox {
    private final Ruler ruler = new Ruler();
    private final TableView<KnowledgeSource> table = new TableView<>();
    private final Messages messages;

    public KnowledgePane(List<KnowledgeSource> sources, Messages messages) {
        this.messages = messages;
        getStyleClass().add("page");
        table.setId("sources");
        table.setAccessibleText(messages.text("frame.place.KNOWLEDGE"));
        table.setItems(FXCollections.observableArrayList(sources));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("name", 23.1, KnowledgeSource::name);
        column("version", 9.2, KnowledgeSource::version);
        column("licence", 16.9, KnowledgeSource::licence);
        column("file", 15.4, KnowledgeSource::file);
        column("hash", 23.1, KnowledgeSource::sha256);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(ruler,
                Controls.text(messages.text("frame.knowledge.title", sources.size()), "worklist-title"),
                Controls.text(messages.text("frame.knowledge.explanation")), table,
                Controls.text(messages.text("frame.knowledge.later"), "muted"));
    }

    private void column(String name, double em, Function<KnowledgeSource, String> value) {
        TableColumn<KnowledgeSource, String> column = new TableColumn<>(messages.text("frame.knowledge." + name));
        ruler.width(column, em);
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
