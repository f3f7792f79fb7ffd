package org.alidade.workbench.intake;

import java.util.ArrayList;
import java.util.List;

import org.alidade.model.sheet.SheetSection;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.FamilyRole;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One part of the form: its heading, and its questions for the case or for each person. */
final class SectionBox extends VBox {
    private final SheetSection section;
    private final SheetForm form;
    private final Messages messages;
    private final VBox groups = new VBox();
    private final List<FieldGrid> grids = new ArrayList<>();
    private final List<Node> extras = new ArrayList<>();

    SectionBox(SheetSection section, SheetForm form, Messages messages) {
        this.section = section;
        this.form = form;
        this.messages = messages;
        getStyleClass().add("intake-section");
        groups.getStyleClass().add("intake-groups");
        Label heading = Controls.text(messages.text("intake.section." + section), "intake-heading");
        getChildren().addAll(heading, groups);
        build();
    }

    SheetSection section() {
        return section;
    }

    /** Puts something of its own under the heading, before the questions. */
    SectionBox with(Node extra) {
        extras.add(extra);
        getChildren().add(getChildren().size() - 1, extra);
        return this;
    }

    /** Makes the questions anew: those of a pre-indication follow it. */
    void build() {
        groups.getChildren().clear();
        grids.clear();
        for (String subject : form.dossier().subjects(section)) {
            if (!subject.isEmpty()) {
                groups.getChildren().add(Controls.text(messages.text("intake.person", subject,
                        FamilyRole.of(form.dossier().theCase(), subject, messages)), "intake-person"));
            }
            FieldGrid grid = new FieldGrid();
            grid.set(form.editors(section, subject));
            grids.add(grid);
            groups.getChildren().add(grid);
        }
        refresh();
    }

    /** Shows what the sheet now holds, and only what is worth asking. */
    void refresh() {
        for (FieldGrid grid : grids) {
            boolean moved = false;
            for (FieldEditor editor : grid.editors()) {
                boolean applies = form.dossier().applies(editor.field(), editor.key());
                moved |= editor.isManaged() != applies;
                editor.setManaged(applies);
                editor.setVisible(applies);
                editor.refresh();
            }
            if (moved) {
                grid.arrange();
            }
        }
        boolean any = count() > 0;
        setVisible(any);
        setManaged(any);
    }

    List<FieldEditor> editors() {
        return grids.stream().flatMap(grid -> grid.editors().stream()).toList();
    }

    /** How many questions are asked. */
    int count() {
        return (int) editors().stream().filter(FieldEditor::isManaged).count();
    }

    /** How many of them have an answer. */
    int answered() {
        return (int) editors().stream().filter(FieldEditor::isManaged)
                .filter(editor -> !form.value(editor.key()).value().isEmpty()).count();
    }
}
