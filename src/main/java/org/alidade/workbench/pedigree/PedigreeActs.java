package org.alidade.workbench.pedigree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.model.AffectedStatus;
import org.alidade.model.LifeStatus;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.workbench.common.PedigreeView;
import org.alidade.workbench.common.acts.Act;
import org.alidade.workbench.common.acts.ActGroup;
import org.alidade.workbench.common.acts.ActScope;
import org.alidade.workflow.PedigreeDraft;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a person can do with a family, by key, by button and by the palette. */
final class PedigreeActs {
    private final PedigreePane pane;
    private final PedigreeDraft draft;
    private final PedigreeView view;
    private final List<Act> acts = new ArrayList<>();

    PedigreeActs(PedigreePane pane, PedigreeDraft draft, PedigreeView view) {
        this.pane = pane;
        this.draft = draft;
        this.view = view;
        add("parents", "P", id -> follow(draft.addParents(id)));
        add("partner", "U", id -> follow(draft.addPartner(id)));
        add("child", "N", id -> follow(draft.addChild(id, Optional.empty(), Sex.UNKNOWN)));
        add("sibling", "B", id -> follow(draft.addSibling(id, Sex.UNKNOWN)));
        add("twin", "G", id -> follow(draft.addTwin(id)));
        add("remove", "Delete", this::remove);
        add("male", "M", id -> edit(id, person -> person.withSex(Sex.MALE)));
        add("female", "F", id -> edit(id, person -> person.withSex(Sex.FEMALE)));
        add("unknownSex", "I", id -> edit(id, person -> person.withSex(Sex.UNKNOWN)));
        add("affected", "A", id -> edit(id, PedigreeActs::nextStatus));
        add("deceased", "D", id -> edit(id, PedigreeActs::deceased));
        add("earlier", "Shift+Left", id -> move(id, -1));
        add("later", "Shift+Right", id -> move(id, 1));
        acts.add(act("undo", this::undo).alsoOn("Ctrl+Z").when(draft::canUndo));
        acts.add(act("redo", this::redo).alsoOn("Ctrl+Shift+Z").when(draft::canRedo));
        acts.add(act("zoomIn", view::zoomIn).on("+"));
        acts.add(act("zoomOut", view::zoomOut).on("-"));
        acts.add(act("fit", view::fit).on("0"));
        acts.add(act("save", pane::save).on("Ctrl+S").when(pane::isUnsaved));
        acts.add(act("folder", this::folder));
        acts.add(act("import", () -> pane.files().importPed()));
        acts.add(act("export", () -> pane.files().export()));
    }

    private static Act act(String name, Runnable action) {
        return Act.of("pedigree." + name, ActScope.PEDIGREE, ActGroup.FAMILY, action)
                .named("pedigree.act." + name);
    }

    private void add(String name, String key, Consumer<String> action) {
        acts.add(act(name, () -> pane.selected().filter(id -> draft.pedigree().person(id).isPresent())
                .ifPresent(action)).on(key));
    }

    List<Act> all() {
        return List.copyOf(acts);
    }

    void run(String name) {
        acts.stream().filter(act -> act.id().equals("pedigree." + name)).filter(act -> act.enabled().getAsBoolean())
                .findFirst().ifPresent(act -> act.action().run());
    }

    /** Does the act of a key where the window has not done it; undo and redo are the window's keys. */
    boolean handle(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            run(event.isShiftDown() ? "redo" : "undo");
            return true;
        }
        Optional<Act> found = acts.stream()
                .filter(act -> act.keys().stream().anyMatch(chord -> chord.matches(event)))
                .filter(act -> act.enabled().getAsBoolean()).findFirst();
        found.ifPresent(act -> act.action().run());
        return found.isPresent();
    }

    private void follow(String id) {
        view.show(draft.pedigree());
        view.select(id);
        pane.changed(false);
    }

    private void edit(String id, java.util.function.UnaryOperator<Person> change) {
        draft.change(id, change);
        pane.changed(false);
    }

    private static Person nextStatus(Person person) {
        return person.withStatus(switch (person.status()) {
            case UNKNOWN -> AffectedStatus.AFFECTED;
            case AFFECTED -> AffectedStatus.UNAFFECTED;
            case UNAFFECTED -> AffectedStatus.UNKNOWN;
        });
    }

    private static Person deceased(Person person) {
        LifeStatus now = person.details().life() == LifeStatus.DECEASED ? LifeStatus.ALIVE : LifeStatus.DECEASED;
        return person.withDetails(person.details().withLife(now));
    }

    private void remove(String id) {
        if (!draft.canRemove(id)) {
            pane.files().tell("pedigree.cannotRemove", pane.name(id));
            return;
        }
        draft.remove(id);
        pane.changed(false);
    }

    private void move(String id, int by) {
        draft.moveInBirthOrder(id, by);
        pane.changed(false);
    }

    private void undo() {
        draft.undo();
        pane.changed(false);
    }

    private void redo() {
        draft.redo();
        pane.changed(false);
    }

    private void folder() {
        draft.replace(pane.session().pedigree().ofFolder());
        pane.changed(false);
    }
}
