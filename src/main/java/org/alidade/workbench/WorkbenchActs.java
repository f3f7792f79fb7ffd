package org.alidade.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.alidade.workbench.candidates.CandidatesPane;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.acts.Act;
import org.alidade.workbench.common.acts.ActGroup;
import org.alidade.workbench.common.acts.ActScope;
import org.alidade.workbench.evidence.EvidencePane.View;
import org.alidade.workbench.meeting.MeetingPane;
import org.alidade.workbench.worklist.WorklistPane;
import org.alidade.workflow.ReviewVariant;

import javafx.application.Platform;

/** What a person can do in the window, with its keys. */
final class WorkbenchActs {
    private final Workbench workbench;
    private final TrainingDesk training = new TrainingDesk();

    WorkbenchActs(Workbench workbench) {
        this.workbench = workbench;
    }

    List<Act> all() {
        List<Act> acts = new ArrayList<>(list());
        acts.addAll(decisions());
        acts.addAll(evidence());
        acts.addAll(places());
        acts.addAll(meeting());
        acts.addAll(sheets());
        acts.addAll(window());
        return acts;
    }

    private List<Act> list() {
        return List.of(
                candidate("candidates.next", ActGroup.LIST, places -> places.reading().candidates().move(1)).on("J")
                        .alsoOn("Down"),
                candidate("candidates.previous", ActGroup.LIST, places -> places.reading().candidates().move(-1))
                        .on("K")
                        .alsoOn("Up"),
                candidate("candidates.open", ActGroup.LIST, places -> places.reading().evidence().requestFocus())
                        .alsoOn("Enter"),
                list("candidates.quick", WorkbenchActs::quickFilter).on("/"),
                list("candidates.order", CandidatesPane::sortByRank).on("O"),
                list("candidates.aside", CandidatesPane::toggleAside).on("H"),
                list("candidates.scope", CandidatesPane::toggleScope).on("G"),
                list("candidates.filters", CandidatesPane::openFilters).on("F"),
                list("candidates.facets", CandidatesPane::openFacets).on("I"),
                list("candidates.columns", CandidatesPane::chooseColumns).on("L"),
                list("candidates.widen", list -> Platform.runLater(list::widen)).on("W"),
                candidate("view.case", ActGroup.LIST, places -> places.reading().toggleCase()).on("B"),
                Act.of("case.where", ActScope.CASE, ActGroup.LIST, workbench::askWhere).on("Ctrl+F"));
    }

    private Act list(String id, Consumer<CandidatesPane> action) {
        return candidate(id, ActGroup.LIST, places -> action.accept(places.reading().candidates()));
    }

    private static void quickFilter(CandidatesPane list) {
        // later, so that the slash itself is not typed into the field
        Platform.runLater(list::focusQuickFilter);
    }

    private List<Act> decisions() {
        return List.of(
                candidate("review.accept", ActGroup.DECIDE,
                        places -> places.reading().evidence().acmg().acceptProposals())
                        .on("A"),
                candidate("review.classify", ActGroup.DECIDE,
                        places -> places.reading().evidence().acmg().confirmClass())
                        .on("C"),
                candidate("review.seen", ActGroup.DECIDE, places -> places.reading().evidence().reads().toggleSeen())
                        .on("V"),
                candidate("review.reported", ActGroup.DECIDE,
                        places -> places.reading().evidence().acmg().toggleReported())
                        .on("R"),
                candidate("review.dismiss", ActGroup.DECIDE,
                        places -> places.reading().candidates().dismissOrBringBack()).on("X"),
                candidate("review.tag", ActGroup.DECIDE,
                        places -> Platform.runLater(places.reading().candidates()::tag)).on("T"),
                candidate("review.comment", ActGroup.DECIDE, WorkbenchActs::comment).on("M"),
                ofCase("review.undo", ActGroup.DECIDE, CasePlaces::undo).on("Ctrl+Z")
                        .when(() -> decides() && can(ReviewVariant::canUndo)),
                ofCase("review.redo", ActGroup.DECIDE, CasePlaces::redo).on("Ctrl+Shift+Z", "Ctrl+Y")
                        .when(() -> decides() && can(ReviewVariant::canRedo)));
    }

    /** The drawn family has an undo of its own. */
    private boolean decides() {
        return workbench.here() != Place.FAMILY;
    }

    private boolean can(Predicate<ReviewVariant> possible) {
        return workbench.openPlaces().filter(places -> possible.test(places.session().reviewing())).isPresent();
    }

    private static void comment(CasePlaces places) {
        places.reading().evidence().open(View.ACMG);
        // later, so that this key's own letter is not typed into the field
        Platform.runLater(places.reading().evidence().acmg()::focusComment);
    }

    private List<Act> evidence() {
        List<Act> acts = new ArrayList<>();
        for (View view : View.values()) {
            acts.add(candidate("evidence." + view.name(), ActGroup.EVIDENCE,
                    places -> places.reading().evidence().open(view))
                    .on(String.valueOf(view.ordinal() + 1)));
        }
        acts.add(candidate("reads.zoomIn", ActGroup.READS, places -> places.reading().reads().zoom(true)).on("+"));
        acts.add(candidate("reads.queueNext", ActGroup.READS,
                places -> places.reading().evidence().reads().moveInQueue(1)).on("Q"));
        acts.add(candidate("reads.queuePrevious", ActGroup.READS,
                places -> places.reading().evidence().reads().moveInQueue(-1)).on("Shift+Q"));
        acts.add(candidate("reads.zoomOut", ActGroup.READS, places -> places.reading().reads().zoom(false)).on("-"));
        return acts;
    }

    private List<Act> places() {
        List<Act> acts = new ArrayList<>();
        for (Place place : Place.values()) {
            acts.add(Act.of("place." + place.name(), ActScope.WINDOW, ActGroup.GO, () -> workbench.go(place))
                    .named(place.textKey()).on("Ctrl+" + place.digit()).when(() -> workbench.canGo(place)));
        }
        acts.add(Act.of("go.back", ActScope.WINDOW, ActGroup.GO, workbench::goBack).named("frame.back").on("Alt+Left"));
        acts.add(Act.of("go.forward", ActScope.WINDOW, ActGroup.GO, workbench::goForward).named("frame.forward")
                .on("Alt+Right"));
        return acts;
    }

    private List<Act> meeting() {
        return List.of(
                Act.of("meeting.next", ActScope.RCP, ActGroup.MEETING, () -> meeting(pane -> pane.move(1)))
                        .on("Right", "Page_Down", "Space"),
                Act.of("meeting.previous", ActScope.RCP, ActGroup.MEETING, () -> meeting(pane -> pane.move(-1)))
                        .on("Left", "Page_Up"),
                Act.of("meeting.decide", ActScope.RCP, ActGroup.MEETING, () -> meeting(MeetingPane::decide)).on("D"),
                Act.of("meeting.present", ActScope.RCP, ActGroup.MEETING, workbench::present).on("P", "F11"));
    }

    private void meeting(Consumer<MeetingPane> action) {
        workbench.openPlaces().flatMap(CasePlaces::meeting).ifPresent(action);
    }

    private List<Act> sheets() {
        return List.of(
                Act.of("worklist.new", ActScope.WORKLIST, ActGroup.CASES, workbench::showLooseFiles).on("N"),
                Act.of("worklist.priority", ActScope.WORKLIST, ActGroup.CASES,
                        () -> workbench.list().ifPresent(WorklistPane::askPriority)).on("P"),
                Act.of("worklist.assign", ActScope.WORKLIST, ActGroup.CASES,
                        () -> workbench.list().ifPresent(WorklistPane::askReader)).on("R"),
                Act.of("worklist.fill", ActScope.WORKLIST, ActGroup.CASES,
                        () -> workbench.list().ifPresent(WorklistPane::fill)).on("D"),
                Act.of("intake.save", ActScope.INTAKE, ActGroup.FORM,
                        () -> workbench.openPlaces().flatMap(CasePlaces::dossier).ifPresent(DossierPlace::save))
                        .on("Ctrl+S"),
                Act.of("intake.form", ActScope.INTAKE, ActGroup.FORM,
                        () -> workbench.openPlaces().flatMap(CasePlaces::dossier).ifPresent(DossierPlace::toggle))
                        .on("F2", "E"));
    }

    private List<Act> window() {
        return List.of(
                Act.of("view.larger", ActScope.WINDOW, ActGroup.VIEW, () -> workbench.fontScale(1)).on("Ctrl++"),
                Act.of("view.smaller", ActScope.WINDOW, ActGroup.VIEW, () -> workbench.fontScale(-1)).on("Ctrl+-"),
                Act.of("view.language", ActScope.WINDOW, ActGroup.VIEW, workbench::nextLanguage),
                Act.of("go.worklist", ActScope.WINDOW, ActGroup.GO, workbench::showWorklist).on("Ctrl+L"),
                Act.of("go.files", ActScope.WINDOW, ActGroup.GO, workbench::showLooseFiles),
                ofCase("go.report", ActGroup.GO, places -> workbench.go(Place.REPORT)).on("Ctrl+R"),
                Act.of("view.theme", ActScope.WINDOW, ActGroup.VIEW, workbench::nextTheme).on("Ctrl+T"),
                ofCase("help.training", ActGroup.HELP, this::train).on("Ctrl+E"),
                Act.of("help.palette", ActScope.WINDOW, ActGroup.HELP, workbench::showPalette).on("Ctrl+K"),
                Act.of("help.keys", ActScope.WINDOW, ActGroup.HELP, workbench::showKeys).on("F1", "?"),
                Act.of("help.leave", ActScope.WINDOW, ActGroup.HELP, workbench::leave).on("Esc")
                        .when(workbench::canLeave));
    }

    private void train(CasePlaces places) {
        workbench.over(training.pane(places.session(), places.reading().shown(), workbench.messages()));
    }

    private Act candidate(String id, ActGroup group, Consumer<CasePlaces> action) {
        return Act.of(id, ActScope.CANDIDATES, group, () -> workbench.openPlaces().ifPresent(action));
    }

    private Act ofCase(String id, ActGroup group, Consumer<CasePlaces> action) {
        return Act.of(id, ActScope.CASE, group, () -> workbench.openPlaces().ifPresent(action));
    }
}
