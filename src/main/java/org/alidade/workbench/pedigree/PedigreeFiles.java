package org.alidade.workbench.pedigree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.alidade.drawing.PedigreeDrawing;
import org.alidade.model.Pedigree;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.PedigreeView;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.ExportPedigree;
import org.alidade.workflow.ImportPedigree;
import org.alidade.workflow.ImportPedigree.Proposal;
import org.alidade.workflow.PedigreeDraft;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A family out of a file, shown as a difference before it is taken over, and into one. */
final class PedigreeFiles {
    private final PedigreePane pane;
    private final CaseSession session;
    private final PedigreeDraft draft;
    private final PedigreeView view;
    private final BackgroundWork work;
    private final FileDialogs dialogs;
    private final Messages messages;

    PedigreeFiles(PedigreePane pane, CaseSession session, PedigreeDraft draft, PedigreeView view, BackgroundWork work,
            FileDialogs dialogs, Messages messages) {
        this.pane = pane;
        this.session = session;
        this.draft = draft;
        this.view = view;
        this.work = work;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    void importPed() {
        Optional<Path> file = dialogs.openFiles(messages.text("pedigree.act.import"), List.of("*.ped", "*.fam"))
                .stream().findFirst();
        Pedigree drawn = draft.pedigree();
        file.ifPresent(path -> work.run(() -> ImportPedigree.read(path, session.theCase(), drawn), this::propose));
    }

    private void propose(Proposal proposal) {
        ChangeWords words = new ChangeWords(messages, pane::name);
        VBox box = new VBox(8, Controls.text(messages.text("pedigree.import.title"), "case-title"));
        box.getStyleClass().add("overlay-box");
        proposal.problems().forEach(problem -> box.getChildren().add(
                Controls.text((problem.isError() ? "✗ " : "ℹ ") + messages.line(problem))));
        VBox list = new VBox(4);
        proposal.changes().forEach(change -> list.getChildren().add(Controls.text("● " + words.sentence(change))));
        box.getChildren().add(Controls.bounded(list));
        if (proposal.pedigree().isPresent() && proposal.changes().isEmpty()) {
            box.getChildren().add(Controls.text(messages.text("pedigree.import.same"), "strong"));
        }
        Button yes = new Button(messages.text("pedigree.import.yes"));
        yes.setId("pedigree-importAccept");
        yes.setDefaultButton(true);
        yes.setDisable(proposal.changes().isEmpty());
        yes.setOnAction(event -> {
            proposal.pedigree().ifPresent(draft::replace);
            pane.closeQuestion();
            pane.changed(false);
        });
        Button no = new Button(messages.text("pedigree.confirm.no"));
        no.setCancelButton(true);
        no.setOnAction(event -> pane.closeQuestion());
        box.getChildren().add(new HBox(8, yes, no));
        pane.ask(box);
    }

    void export() {
        PedigreeDrawing drawn = view.drawing().orElseThrow();
        Pedigree pedigree = draft.pedigree();
        dialogs.saveFile(messages.text("pedigree.act.export"), session.theCase().id() + ".ped",
                List.of("*.ped", "*.json", "*.svg", "*.png"))
                .ifPresent(path -> work.run(() -> {
                    ExportPedigree.write(path, session.theCase(), pedigree, drawn.picture());
                    return path;
                }, written -> tell("pedigree.exported", String.valueOf(written.getFileName()))));
    }

    void tell(String key, String argument) {
        pane.tell(messages.text(key, argument));
    }
}
