package org.alidade.workbench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.common.acts.ActScope;
import org.alidade.workbench.common.acts.Acts;
import org.alidade.workbench.common.acts.KeyMap;
import org.alidade.workbench.common.acts.KeysPage;
import org.alidade.workbench.reporting.ReportPane;
import org.alidade.workbench.worklist.LooseFilesPane;
import org.alidade.workbench.worklist.WorklistPane;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.Workstation;
import org.alidade.workflow.Workstation.Opening;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The one window: the worklist, or an open case; over them what is asked or told for a moment. */
public final class Workbench extends StackPane {
    private static final double SETTLE_MILLIS = 150;
    private final Workstation workstation;
    private final Messages messages;
    private final FileDialogs dialogs;
    private final BackgroundWork work;
    private final Acts acts = new Acts();
    private final BorderPane frame = new BorderPane();
    private final StackPane overlay = new StackPane();
    private final StatusBar status;
    private Theme theme;
    private Optional<CaseScreen> open = Optional.empty();
    private boolean busy;

    public Workbench(Workstation workstation, Messages messages, FileDialogs dialogs, Theme theme) {
        this.workstation = workstation;
        this.messages = messages;
        this.dialogs = dialogs;
        this.theme = theme;
        this.work = new BackgroundWork(this::failed);
        acts.register(new WorkbenchActs(this).all());
        this.status = new StatusBar(messages, acts);
        overlay.getStyleClass().add("overlay");
        overlay.setVisible(false);
        frame.setTop(new TopBar(messages, acts));
        frame.setBottom(status);
        getChildren().addAll(frame, overlay);
        getStyleClass().add("workbench");
        theme.apply(this);
        widthProperty().addListener((property, before, width) -> fitFont());
        new KeyMap(acts, this::isActive).install(this);
        showWorklist();
    }

    /** Closes the open case, where there is one, and shows the list. */
    public void showWorklist() {
        open.ifPresent(CaseScreen::close);
        open = Optional.empty();
        hideOverlay();
        WorklistPane list = new WorklistPane(workstation.worklist(), messages,
                folder -> openCase(new CaseRequest.Folder(folder)),
                () -> dialogs.openCaseFolder().ifPresent(folder -> openCase(new CaseRequest.Folder(folder))),
                this::showLooseFiles);
        frame.setCenter(list);
        status.worklist();
        Platform.runLater(list::requestFocus);
    }

    /** Opens a case; progress is shown, and can be cancelled. */
    public void openCase(CaseRequest request) {
        if (busy) {
            return;
        }
        open.ifPresent(CaseScreen::close);
        open = Optional.empty();
        busy = true;
        AtomicBoolean cancelled = new AtomicBoolean();
        Label stage = new Label("");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button(messages.text("workbench.cancel"));
        cancel.setOnAction(event -> cancelled.set(true));
        showOverlay(box(Controls.text(messages.text("workbench.opening", request.title()),
                "case-title"), stage, bar, cancel));
        Progress progress = new ScreenProgress(messages, stage, bar, cancelled);
        work.run(told -> workstation.open(request, told), progress, this::opened, this::cancelled);
    }

    /** Makes a case of single files. */
    public void showLooseFiles() {
        showOverlay(new LooseFilesPane(messages, dialogs, workstation.indications(), this::openCase,
                this::hideOverlay));
    }

    private void cancelled() {
        busy = false;
        showWorklist();
    }

    private void opened(Opening opening) {
        busy = false;
        hideOverlay();
        if (opening.session().isEmpty()) {
            refused(opening.problems());
            return;
        }
        CaseScreen screen = new CaseScreen(opening.session().get(), messages, work, theme == Theme.DARK);
        open = Optional.of(screen);
        frame.setCenter(screen);
        status.open(screen.session());
        // after the first layout, which would give the focus to the first field of the window
        PauseTransition settle = new PauseTransition(Duration.millis(SETTLE_MILLIS));
        settle.setOnFinished(event -> screen.candidates().requestFocus());
        settle.play();
    }

    private void refused(List<Problem> problems) {
        VBox lines = new VBox(6);
        problems.forEach(problem -> lines.getChildren()
                .add(Controls.text((problem.isError() ? "✗ " : "⚠ ") + messages.line(problem))));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        showOverlay(box(Controls.text(messages.text("workbench.refused"), "case-title"), scroll, closeButton()));
    }

    private void failed(Throwable failure) {
        busy = false;
        String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        showOverlay(box(Controls.text(messages.text("workbench.failed"), "case-title"), Controls.text(reason),
                closeButton()));
    }

    private Button closeButton() {
        Button close = new Button(messages.text("workbench.close"));
        close.setOnAction(event -> hideOverlay());
        return close;
    }

    /** What is missing for a signature, and the signature. */
    public void showReport() {
        open.ifPresent(screen -> {
            screen.evidence().acmg().saveComment();
            showOverlay(new ReportPane(screen.session(), messages, work, dialogs, screen::refresh, this::hideOverlay));
        });
    }

    /** All keys, on one page. */
    public void showKeys() {
        VBox keys = new KeysPage(acts, messages);
        keys.getChildren().add(closeButton());
        showOverlay(keys);
    }

    void nextTheme() {
        theme = theme.next();
        theme.apply(this);
        fitFont();
    }

    /** Letters grow with the window, so that a 4K screen and the back row can be read. */
    private void fitFont() {
        setStyle("-fx-font-size: " + theme.fontSize(getWidth()) + "px;");
    }

    private static VBox box(Node... children) {
        VBox box = new VBox(children);
        box.getStyleClass().add("overlay-box");
        return box;
    }

    private void showOverlay(VBox content) {
        content.setMaxHeight(USE_PREF_SIZE);
        overlay.getChildren().setAll(content);
        overlay.setVisible(true);
        content.requestFocus();
    }

    /** Takes away what lies over the window. */
    public void hideOverlay() {
        overlay.setVisible(false);
        overlay.getChildren().clear();
        open.ifPresent(screen -> screen.candidates().requestFocus());
    }

    private boolean isActive(ActScope scope) {
        return switch (scope) {
            case WINDOW -> true;
            case CASE, CANDIDATES -> open.isPresent() && !isOverlaid();
            case WORKLIST -> open.isEmpty() && !isOverlaid();
            case INTAKE, PEDIGREE, REPORT, RCP, KNOWLEDGE, SETTINGS -> false;
        };
    }

    /** Whether there is something to close, or a field to leave. */
    boolean canLeave() {
        return isOverlaid() && !busy || getScene().getFocusOwner() instanceof TextInputControl;
    }

    /** Closes what lies over the window, or leaves the field. */
    void leave() {
        if (isOverlaid()) {
            hideOverlay();
        } else {
            open.ifPresentOrElse(screen -> screen.candidates().requestFocus(), frame.getCenter()::requestFocus);
        }
    }

    /** Everything a person can do here. */
    Acts acts() {
        return acts;
    }

    boolean isOverlaid() {
        return overlay.isVisible();
    }

    Optional<CaseScreen> openScreen() {
        return open;
    }

    /** Whether a case is open and everything that was asked for is drawn; for pictures of the screen. */
    public boolean isSettled() {
        return !busy && open.map(screen -> screen.reads().isSettled()).orElse(false);
    }

    /** Whether work on opening is going on. */
    public boolean isBusy() {
        return busy;
    }

    /** Shows one of the evidence tabs, by its number from 0. */
    public void showEvidence(int tab) {
        open.ifPresent(screen -> screen.evidence()
                .open(org.alidade.workbench.evidence.EvidencePane.View.values()[tab]));
    }

    /** Ends the work of this window. */
    public void close() {
        open.ifPresent(CaseScreen::close);
        work.close();
    }
}
