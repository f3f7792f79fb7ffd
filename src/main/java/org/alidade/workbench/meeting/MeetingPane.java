package org.alidade.workbench.meeting;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.MeetingDecision;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The steps of one case, by keyboard or clicker; the decision of the meeting is typed at the end. */
public final class MeetingPane extends BorderPane {
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Acts acts;
    private final MeetingWords words;
    private final HBox dots = new HBox(8);
    private final ScrollPane stage = new ScrollPane();
    private final TextArea decision = new TextArea();
    private final TextField present = new TextField();
    private final Label saved = new Label("");
    private MeetingStep step = MeetingStep.SUMMARY;

    /** What the window does for the meeting. */
    public interface Acts {
        /** Full screen and back. */
        void present();

        /** The family's drawing, with roles instead of names. */
        Node pedigree();
    }

    public MeetingPane(CaseSession session, Messages messages, BackgroundWork work, Acts acts) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.acts = acts;
        this.words = new MeetingWords(session, messages);
        getStyleClass().add("meeting");
        setId("meeting");
        setFocusTraversable(true);
        stage.setFitToWidth(true);
        stage.setFocusTraversable(false);
        stage.getStyleClass().add("edge-to-edge");
        setTop(head());
        setCenter(stage);
        setBottom(foot());
        decisionFields();
        refresh();
    }

    private HBox head() {
        Label who = Controls.text(words.head(), "meeting-head");
        HBox box = new HBox(16, who, Controls.spring(), dots);
        box.getStyleClass().add("meeting-bar");
        return box;
    }

    private HBox foot() {
        Button full = new Button(messages.text("frame.meeting.full"));
        full.setId("present");
        full.setFocusTraversable(false);
        full.setOnAction(event -> acts.present());
        HBox box = new HBox(12, key("→"), new Label(messages.text("frame.meeting.next")), key("←"),
                new Label(messages.text("frame.meeting.previous")), key("D"),
                new Label(messages.text("frame.meeting.decide")), Controls.spring(), key("P"), full);
        box.getStyleClass().add("meeting-bar");
        return box;
    }

    private static Label key(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("key");
        return label;
    }

    private void decisionFields() {
        decision.setId("meeting-decision");
        decision.setWrapText(true);
        decision.setPrefRowCount(4);
        decision.setPromptText(messages.text("frame.meeting.decision"));
        decision.setAccessibleText(messages.text("frame.meeting.decision"));
        present.setId("meeting-present");
        present.setPromptText(messages.text("frame.meeting.present"));
        present.setAccessibleText(messages.text("frame.meeting.present"));
        MeetingDecision known = session.meetingDecision();
        decision.setText(known.decision());
        present.setText(known.present());
        decision.focusedProperty().addListener((property, before, focused) -> leave(focused));
        present.focusedProperty().addListener((property, before, focused) -> leave(focused));
        decision.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                requestFocus();
                event.consume();
            }
        });
    }

    private void leave(boolean focused) {
        if (!focused) {
            save();
        }
    }

    /** Saves the decision where it was changed. */
    public void save() {
        MeetingDecision typed = new MeetingDecision(decision.getText().strip(), present.getText().strip());
        work.run(() -> {
            if (typed.equals(session.meetingDecision())) {
                return false;
            }
            session.saveMeetingDecision(typed);
            return true;
        }, changed -> {
            if (changed) {
                saved.setText(messages.text("frame.meeting.saved"));
            }
        });
    }

    /** Draws the step of the moment anew, after a decision or at coming back. */
    public void refresh() {
        dots.getChildren().clear();
        for (MeetingStep one : MeetingStep.values()) {
            Label dot = new Label(one == step ? "●" : "○");
            dot.setAccessibleText(messages.text("frame.meeting.step." + one.name()));
            dots.getChildren().add(dot);
        }
        VBox page = new VBox();
        page.getStyleClass().add("meeting-page");
        page.getChildren().add(Controls.text(messages.text("frame.meeting.step." + step.name()), "meeting-title"));
        page.getChildren().addAll(words.page(step));
        if (step == MeetingStep.FAMILY) {
            page.getChildren().add(acts.pedigree());
        }
        if (step == MeetingStep.CONCLUSION) {
            page.getChildren().addAll(Controls.text(messages.text("frame.meeting.decision"), "meeting-label"),
                    decision, present, saved);
        }
        stage.setContent(page);
    }

    /** To the last step, with the cursor in the decision. */
    public void decide() {
        go(MeetingStep.CONCLUSION);
        javafx.application.Platform.runLater(decision::requestFocus);
    }

    /** Goes on by {@code steps}; stops at both ends. */
    public void move(int steps) {
        go(MeetingStep.values()[Math.clamp(step.ordinal() + (long) steps, 0, MeetingStep.values().length - 1)]);
    }

    private void go(MeetingStep wanted) {
        step = wanted;
        refresh();
    }
}
