package org.alidade.workbench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.acts.Act;
import org.alidade.workbench.common.acts.Acts;
import org.alidade.workflow.CaseSession;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What the case was read with, and the commonest keys of the place one is in. */
final class StatusBar extends HBox {
    private final Messages messages;
    private final Acts acts;
    private final Label left = new Label("");
    private final HBox keys = new HBox(6);

    StatusBar(Messages messages, Acts acts) {
        super(6);
        this.messages = messages;
        this.acts = acts;
        getStyleClass().add("status-bar");
        keys.getStyleClass().add("status-keys");
        keys.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, Controls.spring(), keys);
    }

    /** The acts that a person needs all day in a place, by their ids. */
    private static List<String> common(Place place) {
        return switch (place) {
            case WORKLIST -> List.of("worklist.new", "worklist.priority", "worklist.assign", "worklist.fill");
            case CASE -> List.of("intake.form", "intake.save");
            case FAMILY -> List.of("pedigree.parents", "pedigree.child", "pedigree.affected", "pedigree.save");
            case READING -> List.of("candidates.next", "review.accept", "review.classify", "review.seen",
                    "review.reported");
            case CLASSIFICATION -> List.of("review.undo", "go.report");
            case MEETING -> List.of("meeting.next", "meeting.decide", "meeting.present");
            case QUALITY, REPORT, KNOWLEDGE, SETTINGS -> List.of("go.back");
        };
    }

    void here(Place place) {
        keys.getChildren().clear();
        Stream.concat(common(place).stream(), Stream.of("help.palette", "help.keys"))
                .flatMap(id -> acts.find(id).stream()).filter(act -> !act.keyShown(messages).isEmpty())
                .forEach(this::key);
    }

    private void key(Act act) {
        Label cap = new Label(act.keyShown(messages));
        cap.getStyleClass().add("key");
        Label word = new Label(act.shortName(messages));
        cap.setMinWidth(USE_PREF_SIZE);
        word.setMinWidth(USE_PREF_SIZE);
        keys.getChildren().addAll(cap, word);
    }

    void open(CaseSession session) {
        String sources = session.knowledge().stream().filter(source -> source.id().startsWith("hpo"))
                .map(source -> source.name() + " " + source.version()).limit(1).collect(Collectors.joining());
        left.setText(session.theCase().build().label() + " · " + sources + " · " + session.variants().settings().name()
                + " · " + messages.text("workbench.status.saved"));
    }
}
