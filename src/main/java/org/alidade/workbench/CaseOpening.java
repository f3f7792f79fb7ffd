package org.alidade.workbench;

import java.nio.file.Files;
import java.util.Optional;

import org.alidade.filtering.PartialVariants;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.ScreenProgress;
import org.alidade.workbench.opening.MovedVcfPane;
import org.alidade.workbench.opening.PartialListPane;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.LastSession;
import org.alidade.workflow.MovedVcf;
import org.alidade.workflow.Workstation;
import org.alidade.workflow.Workstation.Opening;

import javafx.application.Platform;
import javafx.scene.layout.VBox;

/** The opening of a case, one at a time: its progress, its cancelling, and the way back to where a person was. */
final class CaseOpening {
    private final Workbench workbench;
    private final Workstation workstation;
    private final BackgroundWork work;
    private final Overlay overlay;
    private final FileDialogs dialogs;
    private Optional<CaseRequest> asked = Optional.empty();
    private Optional<LastSession> returning = Optional.empty();
    private Optional<ScreenProgress> running = Optional.empty();
    private boolean closed;
    private Optional<PartialListPane> partial = Optional.empty();

    CaseOpening(Workbench workbench, Workstation workstation, BackgroundWork work, Overlay overlay,
            FileDialogs dialogs) {
        this.dialogs = dialogs;
        this.workbench = workbench;
        this.workstation = workstation;
        this.work = work;
        this.overlay = overlay;
    }

    boolean isRunning() {
        return running.isPresent();
    }

    void open(CaseRequest request) {
        if (isRunning()) {
            return;
        }
        workbench.closeCase();
        asked = Optional.of(request);
        Messages messages = workbench.messages();
        ScreenProgress progress = new ScreenProgress(messages.text("workbench.opening", request.title()), messages);
        running = Optional.of(progress);
        partial = Optional.empty();
        VBox shown = new VBox(progress) {
            @Override
            public void requestFocus() {
                progress.requestFocus();
            }
        };
        shown.getStyleClass().add("opening-box");
        overlay.show(shown);
        work.run(told -> workstation.open(request, told, some -> Platform.runLater(() -> show(some, shown, progress))),
                progress, this::opened, this::cancelled);
    }

    /** What can already be seen of the case; the focus stays on the progress, so that Escape and Enter stop it. */
    private void show(PartialVariants some, VBox shown, ScreenProgress of) {
        if (running.filter(of::equals).isEmpty() || of.isCancelled()) {
            return;
        }
        if (partial.isEmpty()) {
            PartialListPane pane = new PartialListPane(workbench.messages());
            partial = Optional.of(pane);
            shown.getChildren().add(pane);
        }
        partial.get().show(some);
    }

    /** The row that a person looked at while the case was read; where it is not in the list, why. */
    private void keepChosen() {
        partial.flatMap(PartialListPane::chosen).ifPresent(key -> workbench.openPlaces().ifPresent(places -> {
            boolean listed = VariantKey.parse(places.session().theCase().build(), key).stream()
                    .flatMap(one -> places.session().variants().of(one).stream()).anyMatch(ScopedVariant::isKept);
            if (listed) {
                places.reading().candidates().select(key);
            } else {
                places.reading().ask(key);
            }
        }));
        partial = Optional.empty();
    }

    /** The case of the moment anew, so that what was changed of its consents or its family takes effect. */
    void again() {
        asked.ifPresent(this::open);
    }

    /** The case, place, variant and tab that were open when the program ended; nothing where the case is gone. */
    void lastSession(LastSession last) {
        last.open().filter(one -> Files.isDirectory(one.folder())).ifPresent(one -> {
            returning = Optional.of(last);
            open(new CaseRequest.Folder(one.folder()));
        });
    }

    void cancel() {
        running.ifPresent(ScreenProgress::cancel);
    }

    /** Some work failed; where it was the opening, its progress goes away. */
    void failed() {
        if (isRunning()) {
            running = Optional.empty();
            overlay.hide();
        }
    }

    /** The window closes: what is still read is stopped, and shows nothing more. */
    void close() {
        cancel();
        closed = true;
    }

    /** Over the list of cases: where a VCF is now; once it is found, the case opens. */
    private void askWhere(MovedVcf moved) {
        overlay.show(new MovedVcfPane(moved, workstation, work, dialogs, workbench.messages(), this::again,
                workbench::hideOverlay));
    }

    private void cancelled() {
        if (closed) {
            return;
        }
        running = Optional.empty();
        returning = Optional.empty();
        workbench.showWorklist();
    }

    private void opened(Opening opening) {
        if (closed) {
            opening.session().ifPresent(CaseSession::close);
            return;
        }
        running = Optional.empty();
        overlay.hide();
        Optional<LastSession> last = returning;
        returning = Optional.empty();
        if (opening.session().isEmpty()) {
            workbench.refused(opening.problems());
            opening.moved().stream().findFirst().ifPresent(this::askWhere);
            return;
        }
        asked.ifPresent(request -> work.run(() -> {
            workstation.queue().add(request);
            return true;
        }, done -> {
        }));
        workbench.received(opening.session().get(), last);
        keepChosen();
    }
}
