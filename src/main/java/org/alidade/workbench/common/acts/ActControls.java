package org.alidade.workbench.common.acts;

import org.alidade.text.Messages;

import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** Controls that do an act and say its key. */
public final class ActControls {
    private final Acts acts;
    private final Messages messages;

    public ActControls(Acts acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
    }

    /** @throws IllegalArgumentException if no act of this id is registered */
    private Act act(String id) {
        return acts.find(id).orElseThrow(() -> new IllegalArgumentException("no act " + id));
    }

    /** A button with the act's name. */
    public Button button(String id) {
        Act act = act(id);
        Button button = new Button(act.name(messages));
        button.setOnAction(event -> act.action().run());
        return explained(button, id);
    }

    /** A button that shows {@code label}, an icon or a sign, and is read aloud by the act's name. */
    public Button button(String id, String label) {
        Button button = button(id);
        button.setText(label);
        return button;
    }

    /** Says on a control what it does and by which key. */
    public <C extends Control> C explained(C control, String id) {
        control.setTooltip(new Tooltip(hint(id)));
        control.setAccessibleText(act(id).name(messages));
        control.setAccessibleHelp(act(id).keysShown(messages));
        return control;
    }

    /** {@code Liste des cas (Ctrl+L)}. */
    public String hint(String id) {
        Act act = act(id);
        String key = act.keyShown(messages);
        return key.isEmpty() ? act.name(messages) : act.name(messages) + " (" + key + ")";
    }

    /** A line of a menu. It has no accelerator of its own: the window's {@link KeyMap} alone hears keys. */
    public MenuItem menuItem(String id) {
        Act act = act(id);
        MenuItem item = new MenuItem(hint(id));
        item.setOnAction(event -> act.action().run());
        item.setDisable(!act.enabled().getAsBoolean());
        return item;
    }
}
