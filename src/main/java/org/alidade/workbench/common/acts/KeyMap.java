package org.alidade.workbench.common.acts;

import java.util.Optional;
import java.util.function.Predicate;

import org.alidade.workbench.common.OwnKeys;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Turns key presses of a window into acts. Letters, digits and symbols act only where nothing is being typed. */
public final class KeyMap {
    private final Acts acts;
    private final Predicate<ActScope> active;

    /** {@code active}: whether acts of a scope work now; asked at each key. */
    public KeyMap(Acts acts, Predicate<ActScope> active) {
        this.acts = acts;
        this.active = active;
    }

    /** Listens on a window's root, before its controls do. */
    public void install(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Optional<Act> act = act(event);
            act.ifPresent(found -> {
                event.consume();
                found.action().run();
            });
        });
    }

    /** The act that a key press does now. */
    public Optional<Act> act(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl field && field.isEditable();
        boolean own = OwnKeys.hold(event.getTarget());
        return acts.all().stream()
                .filter(act -> act.keys().stream()
                        .anyMatch(chord -> chord.matches(event) && (!typing || chord.actsWhileTyping())
                                && (!own || chord.isOfTheWindow())))
                .filter(act -> active.test(act.scope()) && act.enabled().getAsBoolean()).findFirst();
    }
}
