package org.alidade.workbench.candidates;

import java.util.List;
import java.util.Optional;

import org.alidade.filtering.Widening;
import org.alidade.text.Messages;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands over the list while it holds: that the view is wider than the panel, what a long list cannot be asked. */
final class ListNotices extends VBox {
    private static final int NAMED = 8;
    private final Messages messages;
    private final Label wide = line("wideViewNotice");
    private final Label limits = line("longListNotice");

    ListNotices(Messages messages) {
        this.messages = messages;
        getChildren().addAll(wide, limits);
    }

    private static Label line(String id) {
        Label line = new Label();
        line.setId(id);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("list-notice");
        line.managedProperty().bind(line.visibleProperty());
        line.setVisible(false);
        return line;
    }

    void widened(Optional<Widening> widening) {
        widening.ifPresent(wider -> {
            String genes = String.join(", ",
                    wider.genes().stream().map(gene -> gene.gene().symbol()).limit(NAMED).toList());
            wide.setText(messages.text("candidates.widen.now", wider.genes().size(),
                    wider.genes().size() > NAMED ? genes + "…" : genes, wider.reason()));
        });
        wide.setVisible(widening.isPresent());
    }

    void limits(List<String> said) {
        limits.setText(String.join(" ", said));
        limits.setVisible(!said.isEmpty());
    }
}
