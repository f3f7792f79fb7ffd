package org.alidade.workbench.intake;

import java.util.List;
import java.util.function.Consumer;

import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.Need;
import org.alidade.model.sheet.SheetField;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.dossier.Doubt;
import org.alidade.workflow.dossier.FieldWords;
import org.alidade.workflow.dossier.Missing;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What a case lacks, by what waits for it, and what contradicts itself; each line leads to its field. */
final class MissingList extends ScrollPane {
    private final VBox lines = new VBox();
    private final Messages messages;
    private final Consumer<FieldKey> go;

    MissingList(Messages messages, Consumer<FieldKey> go) {
        this.messages = messages;
        this.go = go;
        lines.getStyleClass().add("intake-missing");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "intake-side");
        setFocusTraversable(false);
        setAccessibleText(messages.text("intake.missing.title"));
    }

    void show(SheetForm form) {
        lines.getChildren().setAll(Controls.text(messages.text("intake.missing.title"), "intake-heading"));
        if (form.missing().isEmpty()) {
            lines.getChildren().add(Controls.text(messages.text("intake.missing.none"), "muted"));
        }
        for (Need need : Need.values()) {
            List<Missing> here = form.missing().stream().filter(one -> one.need() == need).toList();
            if (!here.isEmpty()) {
                String sign = need == Need.NOTHING ? "○ " : "✗ ";
                lines.getChildren().add(
                        Controls.text(sign + messages.text("intake.missing." + need, here.size()), "intake-group"));
                here.forEach(one -> lines.getChildren().add(link(name(one.field(), one.key()), one.key())));
            }
        }
        if (!form.doubts().isEmpty()) {
            lines.getChildren().add(
                    Controls.text("⚠ " + messages.text("intake.doubts.title", form.doubts().size()), "intake-group"));
            for (Doubt doubt : form.doubts()) {
                lines.getChildren().add(link(messages.sentence(doubt.key(), doubt.arguments()), doubt.at()));
            }
        }
    }

    private String name(SheetField field, FieldKey key) {
        String name = FieldWords.name(field, messages);
        return key.subject().isEmpty() ? name : messages.text("intake.missing.ofPerson", name, key.subject());
    }

    private Hyperlink link(String text, FieldKey key) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.getStyleClass().add("intake-link");
        link.setOnAction(event -> go.accept(key));
        return link;
    }
}
