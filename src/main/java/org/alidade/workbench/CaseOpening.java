package org.alidade.workbench;

import java.nio.file.Files;
import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.ScreenProgress;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.LastSession;
import org.alidade.workflow.Workstation;
import org.alidade.workflow.Workstation.Opening;

/** The opening of a case, one at a time: its progress, its cancelling, and the way back to where a person was. */
final class CaseOpening {
    private final Workbench workbench;
    private final Workstation workstation;
    private final BackgroundWork work;
    private final Overlay overlay;
    private Optional<CaseRequest> asked = Optional.empty();
    private Optional<LastSession> returning = Optional.empty();
    private Optional<ScreenProgress> running = Optional.empty();

    CaseOpening(Workbench workbench, Workstation workstation, BackgroundWork work, Overlay overlay) {
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
        overlay.show(progress);
        work.run(told -> workstation.open(request, told), progress, this::opened, this::cancelled);
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

    private void cancelled() {
        running = Optional.empty();
        returning = Optional.empty();
        workbench.showWorklist();
    }

    private void opened(Opening opening) {
        running = Optional.empty();
        overlay.hide();
        Optional<LastSession> last = returning;
        returning = Optional.empty();
        if (opening.session().isEmpty()) {
            workbench.refused(opening.problems());
            return;
        }
        asked.ifPresent(request -> work.run(() -> {
            workstation.queue().add(request);
            return true;
        }, done -> {
        }));
        workbench.received(opening.session().get(), last);
    }
}
