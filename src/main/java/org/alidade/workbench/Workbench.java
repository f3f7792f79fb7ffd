package org.alidade.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.Theme;
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
import org.alidade.workbench.settings.SettingsPane;
import org.alidade.workbench.worklist.LooseFilesPane;
import org.alidade.workbench.worklist.WorklistPane;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.LastSession;
import org.alidade.workflow.Workstation;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The one window: a rail of places, the place one is in, and over them what is asked or told for a moment. */
public final class Workbench extends StackPane {
    private final Workstation workstation;
    private final FileDialogs dialogs;
    private final BackgroundWork work;
    private final Acts acts = new Acts();
    private final WindowBars bars;
    private final BorderPane middle = new BorderPane();
    private final Overlay overlay = new Overlay(this::focusPlace);
    private final NoticeStack notices;
    private final BackgroundWork building;
    private final StationPlaces station;
    private final Visits visits = new Visits(new Spot(Place.WORKLIST, Optional.empty()));
    private final Appearance look;
    private final WindowMemory memory;
    private final FocusLater focusing = new FocusLater();
    private Messages messages;
    private List<Problem> refusal = List.of();
    private Optional<CasePlaces> open = Optional.empty();
    private final SheetsOfCases sheets;
    private final CaseOpening opening;

    public Workbench(Workstation workstation, Messages messages, FileDialogs dialogs, Theme theme) {
        this.workstation = workstation;
        this.messages = messages;
        this.dialogs = dialogs;
        this.memory = new WindowMemory(workstation.preferences());
        this.look = new Appearance(this, theme, memory.settings().fontScale());
        this.work = new BackgroundWork(this::failed);
        this.building = new BackgroundWork(this::failed);
        this.station = new StationPlaces(workstation, dialogs, work, building);
        this.opening = new CaseOpening(this, workstation, work, overlay, dialogs);
        this.sheets = new SheetsOfCases(this, workstation, dialogs, work);
        this.notices = new NoticeStack(() -> this.messages);
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        acts.register(new WorkbenchActs(this).all());
        this.bars = new WindowBars(this, acts, workstation, messages, middle);
        getChildren().addAll(bars, overlay, notices);
        getStyleClass().add("workbench");
        new KeyMap(acts, this::isActive).install(this);
        workstation.preferences().takeProblem().ifPresent(problem -> notices.show(Notice.of(problem, messages)));
        showWorklist();
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
        return !opening.isRunning() && (open.isPresent() || !place.isOfCase());
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
            case WORKLIST -> station.worklist(messages, sheets);
            case KNOWLEDGE -> station.sources(messages);
            case SETTINGS -> station.settings(messages, new SettingsPane.Look(look.theme(), look.scale()),
                    new LookWishes(this, look, memory));
            default -> open.map(places -> places.node(place)).orElseGet(() -> station.worklist(messages, sheets));
        };
        middle.setTop(place.isOfCase() && place != Place.MEETING ? open.map(CasePlaces::bar).orElse(null) : null);
        middle.setCenter(node);
        bars.here(place, open, visits);
        focusLater(node::requestFocus);
    }

    private void focusLater(Runnable focus) {
        Node place = middle.getCenter();
        focusing.wish(focus, () -> middle.getCenter() == place && !overlay.isVisible());
    }

    /** «Where is my variant?» from anywhere in the case. */
    void askWhere() {
        if (open.isPresent()) {
            go(Place.READING);
            focusLater(open.get().reading()::focusWhere);
        }
    }

    Optional<WorklistPane> list() {
        return station.list();
    }

    /** Shows the list of cases; an open case stays open. */
    public void showWorklist() {
        go(Place.WORKLIST);
        show(Place.WORKLIST);
    }

    /** Opens a case; progress is shown, and can be cancelled. */
    public void openCase(CaseRequest request) {
        opening.open(request);
    }

    void closeCase() {
        open.ifPresent(CasePlaces::close);
        open = Optional.empty();
    }

    /** Goes to where the person was when the program ended: the same case, place, variant and tab. */
    public void returnToLastSession() {
        opening.lastSession(memory.settings().session());
    }

    /** Makes a case of single files. */
    public void showLooseFiles() {
        if (opening.isRunning()) {
            return;
        }
        overlay.show(new LooseFilesPane(messages, dialogs, workstation.indications(), this::openCase,
                this::hideOverlay));
    }

    void refused(List<Problem> problems) {
        refusal = List.copyOf(problems);
        visits.restart(spot(Place.WORKLIST));
        show(Place.WORKLIST);
        overlay.refused(problems, messages);
    }

    /** Why the last case was not opened; empty where none was refused. */
    List<Problem> refusal() {
        return refusal;
    }

    /** A case was opened; {@code last}: where a person was in it, to be gone back to. */
    void received(CaseSession session, Optional<LastSession> last) {
        CasePlaces made = places(session);
        open = Optional.of(made);
        visits.restart(spot(Place.WORKLIST));
        bars.opened(made);
        memory.opened(made);
        go(Place.READING);
        last.filter(before -> before.open().filter(one -> one.caseId().equals(session.theCase().id())).isPresent())
                .ifPresent(before -> memory.restore(before, this, made));
    }

    private CasePlaces places(CaseSession session) {
        return new CasePlaces(session, new CasePlaces.Surroundings(messages, work, dialogs,
                memory, this::present,
                () -> bars.crumbs(visits.here().place(), open, visits), workstation.laboratory(), sheets, notices::show,
                acts, this::failed));
    }

    /** Opens the case of the moment anew, so that what was changed of its consents takes effect. */
    void reopen() {
        opening.again();
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
        opening.failed();
        ErrorNotice.of(failure, workstation.log(), messages).ifPresent(notices::show);
    }

    private void focusPlace() {
        Node place = middle.getCenter();
        if (place != null) {
            place.requestFocus();
        }
    }

    /** All keys, on one page. */
    public void showKeys() {
        over(new KeysPage(acts, messages));
    }

    /** Lays something over the window, unless a case is being opened. */
    void over(VBox content) {
        if (opening.isRunning()) {
            return;
        }
        content.getChildren().add(overlay.closeButton(messages));
        overlay.show(content);
    }

    /** The search over everything. */
    public void showPalette() {
        if (opening.isRunning()) {
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
        if (presenting) {
            bars.undress();
        } else {
            bars.dress(messages, open);
        }
        show(Place.MEETING);
    }

    boolean isPresenting() {
        return look.isPresenting();
    }

    private boolean isActive(ActScope scope) {
        return ActiveScopes.isActive(scope, here(), open.isPresent(), !isOverlaid());
    }

    /** Whether there is something to close, or a field to leave. */
    boolean canLeave() {
        return isOverlaid() || look.isPresenting() || notices.isShowing()
                || getScene().getFocusOwner() instanceof TextInputControl;
    }

    /** Closes what lies over the window, leaves the field, or the full screen: the innermost first. */
    void leave() {
        if (opening.isRunning()) {
            opening.cancel();
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
        bars.dress(messages, open);
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
            places.release();
            CasePlaces made = places(places.session());
            open = Optional.of(made);
            selected.ifPresent(made.reading().candidates()::select);
            made.reading().evidence().open(view);
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
        return !opening.isRunning() && open.map(places -> places.reading().reads().isSettled()).orElse(false);
    }

    /** Whether work on opening is going on. */
    public boolean isBusy() {
        return opening.isRunning();
    }

    /** Shows one of the evidence tabs, by its number from 0. */
    public void showEvidence(int tab) {
        go(Place.READING);
        open.ifPresent(places -> places.reading().evidence().open(EvidencePane.View.values()[tab]));
    }

    /** Ends the work of this window. */
    public void close() {
        memory.keep(visits.here().place(), open);
        opening.close();
        open.ifPresent(CasePlaces::close);
        work.close();
        building.close();
    }
}
