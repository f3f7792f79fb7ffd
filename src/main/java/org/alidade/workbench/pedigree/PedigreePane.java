package org.alidade.workbench.pedigree;

import java.util.List;
import java.util.Optional;

import org.alidade.casefile.PedigreeChange;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Pedigree;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.PedigreeView;
import org.alidade.workbench.common.WorkProgress;
import org.alidade.workbench.common.acts.Act;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.ChangePedigree;
import org.alidade.workflow.PedigreeDraft;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The family of an open case, to look at and to draw. */
public final class PedigreePane extends BorderPane {
    /** What the window hears of. */
    public interface Listener {
        /** Another family is on disk: the case must be opened again, so that everything is read with it. */
        void accepted();
    }

    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Listener listener;
    private final ChangePedigree change;
    private final PedigreeDraft draft;
    private final PedigreeView view;
    private final PedigreeActs acts;
    private final PedigreeFiles files;
    private final PedigreeToolbar toolbar;
    private final StackPane middle = new StackPane();
    private final StackPane formPlace = new StackPane();
    private final VBox notes = new VBox(10);

    public PedigreePane(CaseSession session, Messages messages, BackgroundWork work, FileDialogs dialogs,
            Listener listener) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.listener = listener;
        this.change = session.pedigree();
        this.draft = new PedigreeDraft(session.theCase().pedigree(), change.needed());
        this.view = new PedigreeView(session.theCase(), messages);
        this.acts = new PedigreeActs(this, draft, view);
        this.files = new PedigreeFiles(this, session, draft, view, work, dialogs, messages);
        this.toolbar = new PedigreeToolbar(this, messages);
        view.setId("pedigree");
        middle.getChildren().add(view);
        VBox side = new VBox(14, formPlace, notes);
        side.getStyleClass().addAll("side", "pedigree-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "pedigree-side-scroll");
        setTop(toolbar);
        setCenter(middle);
        setRight(scroll);
        getStyleClass().add("pedigree-pane");
        view.selectedProperty().addListener((property, before, now) -> selectionChanged());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        view.setOnArranged(this::handles);
        changed(false);
    }

    /** Everything that can be done here, with its keys; scope {@code PEDIGREE}. */
    public List<Act> acts() {
        return acts.all();
    }

    PedigreeActs actList() {
        return acts;
    }

    PedigreeFiles files() {
        return files;
    }

    PedigreeDraft draft() {
        return draft;
    }

    CaseSession session() {
        return session;
    }

    /** Writes the calls of a variant at the persons. */
    public void show(Optional<ScopedVariant> variant) {
        view.show(variant);
        selectionChanged();
    }

    public PedigreeView view() {
        return view;
    }

    /** Whether there is something that is not on disk yet. */
    public boolean isUnsaved() {
        return !draft.pedigree().equals(session.theCase().pedigree());
    }

    @Override
    public void requestFocus() {
        view.requestFocus();
    }

    Optional<String> selected() {
        return view.selectedProperty().get();
    }

    /** Draws the draft anew. {@code fromForm}: the form keeps its fields, since somebody is in one of them. */
    void changed(boolean fromForm) {
        view.show(draft.pedigree());
        if (!fromForm) {
            selectionChanged();
        }
        notes();
        toolbar.refresh(problems().stream().anyMatch(Problem::isError));
    }

    private void selectionChanged() {
        formPlace.getChildren().setAll(selected()
                .flatMap(draft.pedigree()::person).<javafx.scene.Node>map(
                        person -> new PersonForm(this, person, messages))
                .orElseGet(() -> Controls.text(messages.text("pedigree.nobodySelected"), "muted")));
        handles();
        toolbar.refresh(problems().stream().anyMatch(Problem::isError));
    }

    private void handles() {
        PedigreeHandles.put(view, acts, messages);
    }

    List<Problem> problems() {
        return change.review(draft.pedigree());
    }

    private void notes() {
        ChangeWords words = new ChangeWords(messages, this::name);
        notes.getChildren().clear();
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            VBox list = Controls.section(messages.text("pedigree.problems", problems.size()));
            problems.forEach(problem -> list.getChildren().add(
                    Controls.text((problem.isError() ? "✗ " : "⚠ ") + messages.reason(problem) + " "
                            + messages.remedy(problem), problem.isError() ? "pedigree-error" : "plain")));
            notes.getChildren().add(list);
        }
        List<PedigreeChange> changes = PedigreeChange.between(change.ofFolder(), draft.pedigree());
        VBox list = Controls.section(messages.text("pedigree.differences", changes.size()));
        changes.forEach(one -> list.getChildren().add(Controls
                .text((one.kind().changesAnalysis() ? "● " : "○ ") + words.sentence(one))));
        list.getChildren().add(Controls.text(
                messages.text(changes.isEmpty() ? "pedigree.differences.none" : "pedigree.differences.key"), "muted"));
        notes.getChildren().add(list);
    }

    /** {@code II-3 (R2)}: the place in the drawing, and the id. */
    String name(String id) {
        String called = draft.pedigree().person(id).flatMap(person -> person.details().name()).orElse(id);
        return view.drawing().flatMap(drawn -> drawn.layout().place(id))
                .map(place -> place.name() + " (" + called + ")")
                .orElse(called);
    }

    /** Saves the family: at once where filters do not read what changed, else after the person has seen what it does. */
    void save() {
        Pedigree wanted = draft.pedigree();
        List<PedigreeChange> changes = PedigreeChange.between(session.theCase().pedigree(), wanted);
        if (problems().stream().anyMatch(Problem::isError) || !isUnsaved()) {
            return;
        }
        if (changes.stream().noneMatch(one -> one.kind().changesAnalysis())) {
            store(wanted);
            return;
        }
        WorkProgress progress = new WorkProgress(messages);
        VBox waiting = new VBox(progress);
        waiting.getStyleClass().add("overlay-box");
        ask(waiting);
        Platform.runLater(progress::requestFocus);
        work.run(told -> change.effect(wanted, told), progress,
                effect -> ask(new SaveQuestion(changes, effect, new ChangeWords(messages, this::name), messages,
                        () -> store(wanted), this::closeQuestion)),
                this::closeQuestion,
                this::closeQuestion);
    }

    private void store(Pedigree wanted) {
        work.run(() -> {
            change.accept(wanted);
            return true;
        }, done -> {
            closeQuestion();
            listener.accepted();
        });
    }

    /** Over the drawing, until it is answered. */
    void ask(VBox question) {
        StackPane veil = new StackPane(question);
        veil.getStyleClass().add("overlay");
        question.setMaxHeight(USE_PREF_SIZE);
        middle.getChildren().setAll(view, veil);
        Platform.runLater(question::requestFocus);
    }

    void closeQuestion() {
        middle.getChildren().setAll(view);
        view.requestFocus();
    }

    /** One sentence for a moment, where a question would stand. */
    void tell(String sentence) {
        Label label = Controls.text(sentence, "strong");
        javafx.scene.control.Button close = new javafx.scene.control.Button(messages.text("workbench.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> closeQuestion());
        VBox box = new VBox(label, close);
        box.getStyleClass().add("overlay-box");
        ask(box);
    }

    /** What the window's own keys have not taken. */
    private void key(KeyEvent event) {
        if (event.getTarget() instanceof javafx.scene.control.TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && middle.getChildren().size() > 1) {
            closeQuestion();
            event.consume();
            return;
        }
        if (acts.handle(event)) {
            event.consume();
        }
    }
}
