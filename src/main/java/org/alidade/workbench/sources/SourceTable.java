package org.alidade.workbench.sources;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

import org.alidade.knowledge.KnowledgeSource;
import org.alidade.model.GenomeBuild;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Ruler;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The sources of a bundle, as a report cites them. */
final class SourceTable extends TableView<KnowledgeSource> {
    private static final double MEGABYTE = 1_000_000;
    private static final double KILOBYTE = 1000;
    private static final double SMALL = 100_000;
    private final Messages messages;

    SourceTable(Ruler ruler, Messages messages) {
        this.messages = messages;
        setId("sources");
        setAccessibleText(messages.text("frame.place.KNOWLEDGE"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(ruler, "name", 19, KnowledgeSource::name);
        column(ruler, "version", 9.2, KnowledgeSource::version);
        column(ruler, "date", 7.8, KnowledgeSource::date);
        column(ruler, "assembly", 7.6, source -> source.build().map(GenomeBuild::label).orElse(""));
        column(ruler, "records", 7.5, this::records);
        column(ruler, "size", 5.8, source -> size(source.size(), messages));
        column(ruler, "licence", 13, KnowledgeSource::licence);
        column(ruler, "hash", 16, KnowledgeSource::sha256);
    }

    private void column(Ruler ruler, String name, double em, Function<KnowledgeSource, String> value) {
        TableColumn<KnowledgeSource, String> column = new TableColumn<>(messages.text("frame.knowledge." + name));
        ruler.width(column, em);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        getColumns().add(column);
    }

    /** How many were taken, and how many were left out because nobody knows where they belong. */
    private String records(KnowledgeSource source) {
        if (source.records().isEmpty()) {
            return "–";
        }
        String taken = messages.numbers().whole(source.records().getAsLong());
        return source.leftOut() == 0
                ? taken
                : messages.text("frame.knowledge.leftOut", taken, messages.numbers().whole(source.leftOut()));
    }

    static String size(OptionalLong bytes, Messages messages) {
        if (bytes.isEmpty()) {
            return "–";
        }
        double size = bytes.getAsLong();
        return size < SMALL
                ? messages.text("frame.knowledge.kilobytes", messages.numbers().decimal(size / KILOBYTE, 1))
                : messages.text("frame.knowledge.megabytes", messages.numbers().decimal(size / MEGABYTE, 1));
    }

    void show(List<KnowledgeSource> sources) {
        setItems(FXCollections.observableArrayList(sources));
    }
}
