package org.alidade.workbench.pedigree;

import java.util.List;

import org.alidade.text.Messages;
import org.alidade.workbench.common.acts.ActControls;
import org.alidade.workbench.common.acts.Acts;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;

/** The acts of the editor as buttons, and whether the family is on disk. */
final class PedigreeToolbar extends FlowPane {
    private static final List<String> FAMILY = List.of("parents", "partner", "child", "sibling", "twin", "remove");
    private static final List<String> FILES = List.of("import", "export", "folder");

    private final PedigreePane pane;
    private final Messages messages;
    private final Label state = new Label();
    private final Button save;
    private final Button undo;
    private final Button redo;

    PedigreeToolbar(PedigreePane pane, Messages messages) {
        super(6, 4);
        this.pane = pane;
        this.messages = messages;
        Acts acts = new Acts();
        acts.register(pane.acts());
        ActControls controls = new ActControls(acts, messages);
        FAMILY.forEach(name -> getChildren().add(button(controls, name)));
        this.undo = controls.button("pedigree.undo", "↶");
        this.redo = controls.button("pedigree.redo", "↷");
        getChildren().addAll(new Separator(Orientation.VERTICAL), undo, redo,
                new Separator(Orientation.VERTICAL), controls.button("pedigree.zoomOut", "−"),
                controls.button("pedigree.fit", "⤢"), controls.button("pedigree.zoomIn", "+"),
                new Separator(Orientation.VERTICAL));
        FILES.forEach(name -> getChildren().add(button(controls, name)));
        this.save = button(controls, "save");
        save.getStyleClass().add("accent");
        state.getStyleClass().add("muted");
        getChildren().addAll(new Separator(Orientation.VERTICAL), save, state);
        getChildren().forEach(node -> node.getStyleClass().add("small"));
        getStyleClass().addAll("pane-bar", "pedigree-toolbar");
    }

    private static Button button(ActControls controls, String name) {
        Button button = controls.button("pedigree." + name);
        button.setId("pedigree-" + name);
        return button;
    }

    /** {@code broken}: the family cannot be, and is not stored. */
    void refresh(boolean broken) {
        undo.setDisable(!pane.draft().canUndo());
        redo.setDisable(!pane.draft().canRedo());
        save.setDisable(broken || !pane.isUnsaved());
        state.setText(messages.text(
                broken
                        ? "pedigree.state.broken"
                        : pane.isUnsaved() ? "pedigree.state.unsaved" : "pedigree.state.saved"));
    }
}
