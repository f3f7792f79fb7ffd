package org.alidade.workbench;

import java.util.stream.Collectors;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What the case was read with, and the commonest keys. */
final class StatusBar extends HBox {
    private static final String[] KEYS = {"J/K", "1–5", "A", "C", "V", "R", "F1"};
    private final Messages messages;
    private final Label left = new Label("");

    StatusBar(Messages messages) {
        super(6);
        this.messages = messages;
        getStyleClass().add("status-bar");
        getChildren().addAll(left, Controls.spring());
        for (String key : KEYS) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key");
            Label word = new Label(messages.text("workbench.key." + key.replace("/", "").replace("–", "")));
            cap.setMinWidth(USE_PREF_SIZE);
            word.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(cap, word);
        }
    }

    void worklist() {
        left.setText("");
    }

    void open(CaseSession session) {
        String sources = session.knowledge().stream().filter(source -> source.id().startsWith("hpo"))
                .map(source -> source.name() + " " + source.version()).limit(1).collect(Collectors.joining());
        left.setText(session.theCase().build().label() + " · " + sources + " · " + session.variants().settings().name()
                + " · " + messages.text("workbench.status.saved"));
    }
}
