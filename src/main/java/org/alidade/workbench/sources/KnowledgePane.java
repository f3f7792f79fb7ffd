package org.alidade.workbench.sources;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.BackgroundWork.Cancellable;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Ruler;
import org.alidade.workbench.common.WorkProgress;
import org.alidade.workflow.bundles.BundleShelf;
import org.alidade.workflow.bundles.InstalledBundle;

import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The bundles of the station and the sources of the one looked at; a bundle is verified, chosen, removed and built here.
 * Long work goes on when the place is left.
 */
public final class KnowledgePane extends VBox {
    private final BundleShelf shelf;
    private final Messages messages;
    private final BackgroundWork work;
    private final BundleBar bar;
    private final SourceTable table;
    private final BuildForm form;
    private final VBox running = new VBox();
    private final VBox notes = new VBox(4);

    /** {@code work}: a lane of its own, since a build may last hours. */
    public KnowledgePane(BundleShelf shelf, Messages messages, FileDialogs dialogs, BackgroundWork work) {
        this.shelf = shelf;
        this.messages = messages;
        this.work = work;
        Ruler ruler = new Ruler();
        getStyleClass().add("page");
        table = new SourceTable(ruler, messages);
        bar = new BundleBar(messages, new Acts());
        form = new BuildForm(dialogs, messages, this::build);
        notes.setId("bundle-notes");
        ScrollPane told = Controls.bounded(notes);
        told.managedProperty().bind(told.visibleProperty());
        notes.getChildren().addListener((Observable changed) -> told.setVisible(!notes.getChildren()
                .isEmpty()));
        told.setVisible(false);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(ruler, Controls.text(messages.text("frame.knowledge.heading"), "worklist-title"),
                Controls.text(messages.text("frame.knowledge.explanation")), bar, running, told, table, form);
        reload(Optional.empty());
    }

    /** Whether something is being built or verified. */
    public boolean isBusy() {
        return !running.getChildren().isEmpty();
    }

    /** What the bar's buttons do. */
    private final class Acts implements BundleBar.Acts {
        @Override
        public void look(InstalledBundle bundle) {
            table.show(bundle.sources());
            notes.getChildren().clear();
            tell(bundle.problems());
        }

        @Override
        public void verify(InstalledBundle bundle) {
            run(progress -> shelf.verify(bundle, progress), problems -> {
                tell(problems);
                if (problems.isEmpty()) {
                    say(messages.text("frame.knowledge.intact", bundle.name(), bundle.sources().size()));
                }
            });
        }

        @Override
        public void choose(InstalledBundle bundle) {
            run(progress -> shelf.choose(bundle), problems -> {
                reload(Optional.of(bundle.name()));
                tell(problems);
                if (problems.isEmpty()) {
                    say(messages.text("frame.knowledge.chosen", bundle.name()));
                }
            });
        }

        @Override
        public void remove(InstalledBundle bundle) {
            ask(messages.text("frame.knowledge.removeQuestion", bundle.name(), SourceTable.size(
                    OptionalLong.of(bundle.size()), messages)), messages.text("frame.knowledge.remove"),
                    () -> remove(bundle, false));
        }

        private void remove(InstalledBundle bundle, boolean force) {
            run(progress -> shelf.remove(bundle, force), problems -> {
                if (problems.isEmpty()) {
                    reload(Optional.empty());
                    say(messages.text("frame.knowledge.removed", bundle.name()));
                } else if (problems.stream().anyMatch(problem -> problem.code().equals("bundle.used"))) {
                    ask(messages.reason(problems.getFirst()), messages.text("frame.knowledge.removeAnyway"),
                            () -> remove(bundle, true));
                } else {
                    tell(problems);
                }
            });
        }
    }

    private void build(BuildForm.Wish wish) {
        run(progress -> {
            try {
                shelf.build(wish.files(), wish.name(), wish.build(), progress);
                return List.of();
            } catch (KnowledgeException e) {
                return e.problems();
            }
        }, problems -> {
            if (problems.isEmpty()) {
                form.clear();
                reload(Optional.of(wish.name()));
                say(messages.text("frame.knowledge.built", wish.name()));
            } else {
                tell(problems);
            }
        });
    }

    /** Runs work with its progress in view; meanwhile nothing else is begun here. */
    private void run(Cancellable<List<Problem>> asked, Consumer<List<Problem>> done) {
        WorkProgress progress = new WorkProgress(messages);
        notes.getChildren().clear();
        running.getChildren().setAll(progress);
        bar.setDisable(true);
        form.setDisable(true);
        work.run(asked, progress, problems -> {
            ended();
            done.accept(problems);
        }, () -> {
            ended();
            say(messages.text("frame.knowledge.stopped"));
        }, this::ended);
    }

    private void ended() {
        running.getChildren().clear();
        bar.setDisable(false);
        form.setDisable(false);
    }

    private void reload(Optional<String> shown) {
        work.run(shelf::bundles, bundles -> bar.show(bundles, shown));
    }

    private void say(String text) {
        notes.getChildren().add(Controls.text(text));
    }

    private void tell(List<Problem> problems) {
        problems.forEach(problem -> say("✗ " + messages.line(problem)));
    }

    private void ask(String question, String yes, Runnable act) {
        Button confirm = new Button(yes);
        confirm.setId("bundle-confirm");
        confirm.getStyleClass().add("danger");
        confirm.setOnAction(event -> act.run());
        Button keep = new Button(messages.text("frame.knowledge.keep"));
        keep.setOnAction(event -> notes.getChildren().clear());
        notes.getChildren().setAll(Controls.text(question), new FlowPane(8, 8, keep, confirm));
        keep.requestFocus();
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
