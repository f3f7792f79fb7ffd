package org.alidade.workbench.opening;

import java.util.List;
import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.WorkProgress;
import org.alidade.workflow.MovedVcf;
import org.alidade.workflow.Workstation;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks where a VCF is now that is no longer where it was read; takes only the very same file. */
public final class MovedVcfPane extends VBox {
    private static final int SHOWN_DIGITS = 12;
    private final MovedVcf moved;
    private final Workstation workstation;
    private final BackgroundWork work;
    private final FileDialogs dialogs;
    private final Messages messages;
    private final Runnable found;
    private final VBox outcome = new VBox(6);
    private final Button choose = new Button();
    private Optional<WorkProgress> running = Optional.empty();

    /** {@code found}: the file is at hand again; {@code left}: the person gives up. */
    public MovedVcfPane(MovedVcf moved, Workstation workstation, BackgroundWork work, FileDialogs dialogs,
            Messages messages, Runnable found, Runnable left) {
        this.moved = moved;
        this.workstation = workstation;
        this.work = work;
        this.dialogs = dialogs;
        this.messages = messages;
        this.found = found;
        setId("movedVcf");
        getStyleClass().add("overlay-box");
        choose.setId("movedChoose");
        choose.setText(messages.text("workbench.moved.choose"));
        choose.setDefaultButton(true);
        choose.setOnAction(event -> choose());
        Button close = new Button(messages.text("workbench.close"));
        close.setOnAction(event -> {
            running.ifPresent(WorkProgress::cancel);
            left.run();
        });
        getChildren().addAll(
                Controls.text(messages.text("workbench.moved.title", moved.named().getFileName().toString()),
                        "case-title"),
                Controls.text(messages.text("workbench.moved.where", moved.named().toString())),
                Controls.text(messages.text("workbench.moved.same"), "muted"), outcome, new HBox(8, choose, close));
    }

    private void choose() {
        List<java.nio.file.Path> chosen = dialogs.openFiles(messages.text("workbench.moved.choose"),
                List.of("*.vcf.gz", "*.vcf", "*.vcf.bgz"));
        if (chosen.isEmpty()) {
            return;
        }
        WorkProgress progress = new WorkProgress(messages);
        running = Optional.of(progress);
        outcome.getChildren().setAll(progress);
        choose.setDisable(true);
        work.run(told -> workstation.settleMoved(moved, chosen.getFirst(), told), progress, this::answered,
                () -> again(List.of()), () -> again(List.of()));
    }

    private void answered(MovedVcf.Answer answer) {
        switch (answer) {
            case MovedVcf.Found same -> found.run();
            case MovedVcf.Different other -> again(List.of(
                    messages.text("workbench.moved.different", other.at().toString()),
                    messages.text("workbench.moved.was", messages.numbers().whole(moved.bytes()),
                            moved.sha256().substring(0, SHOWN_DIGITS)),
                    messages.text("workbench.moved.is", messages.numbers().whole(other.bytes()),
                            other.sha256().substring(0, SHOWN_DIGITS))));
        }
    }

    private void again(List<String> lines) {
        running = Optional.empty();
        choose.setDisable(false);
        outcome.getChildren().setAll(lines.stream().map(line -> Controls.text(line)).toList());
        choose.requestFocus();
    }

    @Override
    public void requestFocus() {
        choose.requestFocus();
    }
}
