package org.alidade.workbench;

import java.util.List;
import java.util.stream.Collectors;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.acts.Acts;
import org.alidade.workflow.CaseSession;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What the case was read with, and the commonest keys. */
final class StatusBar extends HBox {
    /** The acts a reader needs all day, by their ids. */
    private static final List<String> COMMON = List.of("candidates.next", "review.accept", "review.classify",
            "review.seen", "review.reported", "help.keys");
    private final Messages messages;
    private final Label left = new Label("");

    StatusBar(Messages messages, Acts acts) {
        super(6);
        this.messages = messages;
        getStyleClass().add("status-bar");
        getChildren().addAll(left, Controls.spring());
        COMMON.stream().flatMap(id -> acts.find(id).stream()).forEach(act -> {
            Label cap = new Label(act.keyShown(messages));
            cap.getStyleClass().add("key");
            Label word = new Label(act.shortName(messages));
            cap.setMinWidth(USE_PREF_SIZE);
            word.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(cap, word);
        });
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
