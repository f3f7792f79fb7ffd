package org.alidade.workbench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.ScreenProgress;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workbench.common.Visits;
import org.alidade.workbench.common.Visits.Spot;
import org.alidade.workbench.common.acts.Act;
import org.alidade.workbench.common.acts.ActScope;
import org.alidade.workbench.common.acts.Acts;
import org.alidade.workbench.common.acts.KeyMap;
import org.alidade.workbench.common.acts.KeysPage;
import org.alidade.workbench.common.notices.ErrorNotice;
import org.alidade.workbench.common.notices.Notice;
import org.alidade.workbench.common.notices.NoticeStack;
import org.alidade.workbench.evidence.EvidencePane;
import org.alidade.workbench.meeting.MeetingPane;
import org.alidade.workbench.settings.SettingsPane;
import org.alidade.workbench.sources.KnowledgePane;
import org.alidade.workbench.worklist.LooseFilesPane;
import org.alidade.workbench.worklist.WorklistPane;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.LastSession;
import org.alidade.workflow.Workstation;
import org.alidade.workflow.Workstation.Opening;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The one window: a rail of places, the place one is in, and over them what is asked or told for a moment. */
public final class Workbench extends StackPane {
    private static final double SETTLE_MILLIS = 150;
    private final Workstation workstation;
    private final FileDialogs dialogs;
    private final BackgroundWork work;
    private final Acts acts = new Acts();
    private final BorderPane frame = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final Overlay overlay = new Overlay(this::focusPlace);
    private final NoticeStack notices;
    private final Visits visits = new Visits(new Spot(Place.WORKLIST, Optional.empty()));
    private final Appearance look;
    private final WindowMemory memory;
    private final PauseTransition focusSettling = new PauseTransition(Duration.millis(SETTLE_MILLIS));
    private Messages messages;
    private StatusBar status;
    private Rail rail;
    private Trail trail;
    private Optional<CasePlaces> open = Optional.empty();
    private Optional<LastSession> returning = Optional.empty();
    private Optional<WorklistPane> list = Optional.empty();
    private Optional<CaseRequest> asked = Optional.empty();
    private final SheetsOfCases sheets;
    private Optional<ScreenProgress> opening = Optional.empty();
    private boolean busy;

    public Workbench(Workstation workstation, Messages messages, FileDialogs dialogs, Theme theme) {
        this.workstation = workstation;
        this.messages = messages;
        this.dialogs = dialogs;
        this.memory = new WindowMemory(workstation.preferences());
        this.look = new Appearance(this, theme, memory.settings().fontScale());
        this.work = new BackgroundWork(this::failed);
        this.sheets = new SheetsOfCases(this, workstation, dialogs, work);
        this.notices = new NoticeStack(() -> this.messages);
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        getChildren().addAll(frame, overlay, notices);
        getStyleClass().add("workbench");
        acts.register(new WorkbenchActs(this).all());
        this.status = new StatusBar(messages, acts);
        this.trail = new Trail(messages, this::goBack, this::goForward);
        this.rail = new Rail(messages, this::go);
        frame.setCenter(middle);
        dress();
        new KeyMap(acts, this::isActive).install(this);
        workstation.preferences().takeProblem().ifPresent(problem -> tell(Notice.of(problem, messages)));
        showWorklist();
    }

    /** Puts the bars around the middle, in the language of the moment. */
    private void dress() {
        trail = new Trail(messages, this::goBack, this::goForward);
        rail = new Rail(messages, this::go);
        status = new StatusBar(messages, acts);
        frame.setTop(new TopBar(messages, acts, trail, workstation.facts().reader(), this::showPalette));
        frame.setLeft(rail);
        frame.setBottom(status);
    }

    /** Goes to a place, as far as it can be gone to; the way back leads here. */
    public void go(Place place) {
        if (!canGo(place)) {
            return;
        }
        open.ifPresent(CasePlaces::save);
        visits.go(spot(place));
        show(place);
        memory.keep(place, open);
    }

    boolean canGo(Place place) {
        return !busy && (open.isPresent() || !place.isOfCase());
    }

    private Spot spot(Place place) {
        return new Spot(place, place.isOfCase() ? open.flatMap(CasePlaces::selected) : Optional.empty());
    }

    void goBack() {
        visits.back().ifPresent(this::revisit);
    }

    void goForward() {
        visits.forward().ifPresent(this::revisit);
    }

    private void revisit(Spot spot) {
        open.ifPresent(CasePlaces::save);
        spot.variant().ifPresent(key -> open.ifPresent(places -> places.reading().candidates().select(key)));
        show(spot.place());
    }

    private void show(Place place) {
        hideOverlay();
        Node node = switch (place) {
            case WORKLIST -> worklist();
            case KNOWLEDGE -> new KnowledgePane(workstation.knowledge(), messages);
            case SETTINGS -> settings();
            default -> open.map(places -> places.node(place)).orElseGet(this::worklist);
        };
        middle.setTop(place.isOfCase() && place != Place.MEETING ? open.map(CasePlaces::bar).orElse(null) : null);
        middle.setCenter(node);
        rail.show(place, open.isPresent());
        crumbs(place);
        focusLater(node::requestFocus);
    }

    /** Again after the first layout, which would give the focus to the first field of the window; the latest wish wins. */
    private void focusLater(Runnable focus) {
        focusSettling.stop();
        Node place = middle.getCenter();
        focusSettling.setOnFinished(event -> {
            if (middle.getCenter() == place && !overlay.isVisible()) {
                focus.run();
            }
        });
        Platform.runLater(focus);
        focusSettling.play();
    }

    /** «Where is my variant?» from anywhere in the case. */
    void askWhere() {
        if (open.isPresent()) {
            go(Place.READING);
            focusLater(open.get().reading().casePane()::focusWhere);
        }
    }

    private void crumbs(Place place) {
        List<Trail.Crumb> steps = new ArrayList<>();
        if (place != Place.WORKLIST && open.isPresent()) {
            steps.add(new Trail.Crumb(messages.text(Place.WORKLIST.textKey()), () -> go(Place.WORKLIST)));
        }
        open.filter(places -> place.isOfCase()).ifPresent(places -> steps
                .add(new Trail.Crumb(places.session().theCase().id(), () -> go(Place.CASE))));
        steps.add(new Trail.Crumb(messages.text(place.textKey()), () -> go(place)));
        if (place.isOfCase()) {
            open.flatMap(places -> places.reading().shown()).ifPresent(variant -> steps.add(new Trail.Crumb(
                    variant.gene().map(gene -> gene.symbol() + " ").orElse("")
                            + new VariantWords(messages).name(variant),
                    () -> go(Place.READING))));
        }
        trail.show(steps, visits.canGoBack(), visits.canGoForward());
    }

    private WorklistPane worklist() {
        WorklistPane pane = new WorklistPane(workstation.queue(), messages, work, sheets);
        list = Optional.of(pane);
        return pane;
    }

    Optional<WorklistPane> list() {
        return list;
    }

    private SettingsPane settings() {
        return new SettingsPane(messages, new SettingsPane.Look(look.theme(), look.scale()), workstation.facts(),
                new SettingsPane.Wishes() {
                    @Override
                    public void language(Locale locale) {
                        speak(locale);
                    }

                    @Override
                    public void theme(Theme theme) {
                        changeTheme(theme);
                    }

                    @Override
                    public void fontScale(double scale) {
                        look.scale(scale);
                        memory.keep(scale);
                    }
                });
    }

    /** Shows the list of cases; an open case stays open. */
    public void showWorklist() {
        go(Place.WORKLIST);
        show(Place.WORKLIST);
    }

    /** Opens a case; progress is shown, and can be cancelled. */
    public void openCase(CaseRequest request) {
        if (busy) {
            return;
        }
        open.ifPresent(CasePlaces::close);
        open = Optional.empty();
        busy = true;
        asked = Optional.of(request);
        ScreenProgress progress = new ScreenProgress(messages.text("workbench.opening", request.title()), messages);
        opening = Optional.of(progress);
        overlay.show(progress);
        work.run(told -> workstation.open(request, told), progress, this::opened, this::cancelled);
    }

    /** Goes to where the person was when the program ended: the same case, place, variant and tab. */
    public void returnToLastSession() {
        LastSession last = memory.settings().session();
        last.open().filter(one -> Files.isDirectory(one.folder())).ifPresent(one -> {
            returning = Optional.of(last);
            openCase(new CaseRequest.Folder(one.folder()));
        });
    }

    /** Makes a case of single files. */
    public void showLooseFiles() {
        if (busy) {
            return;
        }
        overlay.show(new LooseFilesPane(messages, dialogs, workstation.indications(), this::openCase,
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
            visits.restart(spot(Place.WORKLIST));
            show(Place.WORKLIST);
            overlay.refused(opening.problems(), messages);
            return;
        }
        asked.ifPresent(request -> work.run(() -> {
            workstation.queue().add(request);
            return true;
        }, done -> {
        }));
        CasePlaces made = places(opening.session().get());
        open = Optional.of(made);
        visits.restart(spot(Place.WORKLIST));
        status.open(made.session());
        memory.opened(made);
        go(Place.READING);
        returning.filter(last -> last.open().filter(one -> one.caseId().equals(made.session().theCase().id()))
                .isPresent()).ifPresent(last -> memory.restore(last, this, made));
        returning = Optional.empty();
    }

    private CasePlaces places(org.alidade.workflow.CaseSession session) {
        return new CasePlaces(session, new CasePlaces.Surroundings(messages, work, dialogs,
                look.theme() == Theme.DARK, memory, this::present, () -> crumbs(visits.here().place()),
                workstation.laboratory(), sheets, notices::show, acts, this::failed));
    }

    /** Opens the case of the moment anew, so that what was changed of its consents takes effect. */
    void reopen() {
        asked.ifPresent(this::openCase);
    }

    Messages messages() {
        return messages;
    }

    /** Shows the sheet of a case that is not open. */
    void showSheet(Node sheet) {
        visits.go(new Spot(Place.WORKLIST, Optional.empty()));
        middle.setTop(null);
        middle.setCenter(sheet);
        focusLater(sheet::requestFocus);
    }

    /** Every failure comes here, also those that nobody expected. */
    void failed(Throwable failure) {
        if (busy) {
            busy = false;
            hideOverlay();
        }
        ErrorNotice.of(failure, workstation.log(), messages).ifPresent(notices::show);
    }

    /** Tells something without stopping the work. */
    void tell(Notice notice) {
        notices.show(notice);
    }

    private void focusPlace() {
        Node place = middle.getCenter();
        if (place != null) {
            place.requestFocus();
        }
    }

    /** What is missing for a signature, and the signature. */
    public void showReport() {
        go(Place.REPORT);
    }

    /** All keys, on one page. */
    public void showKeys() {
        if (busy) {
            return;
        }
        VBox keys = new KeysPage(acts, messages);
        keys.getChildren().add(overlay.closeButton(messages));
        overlay.show(keys);
    }

    /** The search over everything. */
    public void showPalette() {
        if (busy) {
            return;
        }
        hideOverlay();
        List<Act> possible = acts.all().stream()
                .filter(act -> isActive(act.scope()) && act.enabled().getAsBoolean()).toList();
        overlay.show(new WorkbenchPalette(this, workstation, work, messages).pane(possible));
    }

    /** The meeting on the whole screen, without bars; the same call leads back. */
    public void present() {
        boolean presenting = !look.isPresenting();
        look.present(presenting);
        frame.setTop(null);
        frame.setLeft(null);
        frame.setBottom(null);
        if (!presenting) {
            dress();
            open.ifPresent(places -> status.open(places.session()));
        }
        show(Place.MEETING);
    }

    boolean isPresenting() {
        return look.isPresenting();
    }

    /** Another step of the meeting. */
    void meeting(int steps) {
        open.flatMap(CasePlaces::meeting).ifPresent(pane -> pane.move(steps));
    }

    void decideInMeeting() {
        open.flatMap(CasePlaces::meeting).ifPresent(MeetingPane::decide);
    }

    private boolean isActive(ActScope scope) {
        Place here = visits.here().place();
        return switch (scope) {
            case WINDOW -> true;
            case CASE -> open.isPresent() && here.isOfCase() && !isOverlaid();
            case CANDIDATES -> open.isPresent() && here == Place.READING && !isOverlaid();
            case WORKLIST -> here == Place.WORKLIST && !isOverlaid();
            case INTAKE -> here == Place.CASE && !isOverlaid();
            case PEDIGREE -> here == Place.FAMILY && !isOverlaid();
            case REPORT -> here == Place.REPORT && !isOverlaid();
            case RCP -> here == Place.MEETING && !isOverlaid();
            case KNOWLEDGE -> here == Place.KNOWLEDGE && !isOverlaid();
            case SETTINGS -> here == Place.SETTINGS && !isOverlaid();
        };
    }

    /** Whether there is something to close, or a field to leave. */
    boolean canLeave() {
        return isOverlaid() || look.isPresenting() || notices.isShowing()
                || getScene().getFocusOwner() instanceof TextInputControl;
    }

    /** Closes what lies over the window, leaves the field, or the full screen: the innermost first. */
    void leave() {
        if (busy) {
            opening.ifPresent(ScreenProgress::cancel);
        } else if (isOverlaid()) {
            hideOverlay();
        } else if (notices.isShowing()) {
            notices.dismiss();
        } else if (getScene().getFocusOwner() instanceof TextInputControl) {
            middle.getCenter().requestFocus();
        } else {
            present();
        }
    }

    /** Everything a person can do here. */
    Acts acts() {
        return acts;
    }

    void nextLanguage() {
        speak(messages.locale().getLanguage().equals("fr") ? Locale.ENGLISH : Locale.FRENCH);
    }

    void nextTheme() {
        changeTheme(look.theme().next());
    }

    /** Dresses the window anew; places are drawn again, since drawings carry the theme's ink. */
    public void changeTheme(Theme theme) {
        look.theme(theme);
        memory.keep(theme);
        rebuild();
    }

    /** Speaks another language from now on, without a restart. */
    public void speak(Locale locale) {
        messages = Messages.of(locale);
        memory.keep(locale);
        workstation.speak(locale);
        open.ifPresent(places -> places.session().languageChanged());
        dress();
        rebuild();
    }

    void fontScale(int steps) {
        look.step(steps);
        memory.keep(look.scale());
    }

    /** Makes the places of the open case anew; what was selected stays selected. */
    private void rebuild() {
        open.ifPresent(places -> {
            places.save();
            Optional<String> selected = places.selected();
            EvidencePane.View view = places.reading().evidence().view();
            open = Optional.of(places(places.session()));
            open.ifPresent(made -> {
                selected.ifPresent(made.reading().candidates()::select);
                made.reading().evidence().open(view);
                status.open(made.session());
            });
        });
        show(visits.here().place());
    }

    /** Takes away what lies over the window; the focus returns to the place. */
    public void hideOverlay() {
        overlay.hide();
    }

    boolean isOverlaid() {
        return overlay.isVisible();
    }

    Optional<CasePlaces> openPlaces() {
        return open;
    }

    /** Where one is. */
    public Place here() {
        return visits.here().place();
    }

    /** Whether a case is open and everything that was asked for is drawn; for pictures of the screen. */
    public boolean isSettled() {
        return !busy && open.map(places -> places.reading().reads().isSettled()).orElse(false);
    }

    /** Whether work on opening is going on. */
    public boolean isBusy() {
        return busy;
    }

    /** Shows one of the evidence tabs, by its number from 0. */
    public void showEvidence(int tab) {
        go(Place.READING);
        open.ifPresent(places -> places.reading().evidence().open(EvidencePane.View.values()[tab]));
    }

    /** Ends the work of this window. */
    public void close() {
        memory.keep(visits.here().place(), open);
        open.ifPresent(CasePlaces::close);
        work.close();
    }
}
