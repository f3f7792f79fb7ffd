package org.alidade.workbench.common.notices;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** One notice on the screen. */
final class NoticeCard extends HBox {
    private static final Duration PASSES_AFTER = Duration.seconds(6);
    private final Notice notice;
    private final Messages messages;
    private final Consumer<NoticeCard> away;

    NoticeCard(Notice notice, Messages messages, Consumer<NoticeCard> away) {
        this.notice = notice;
        this.messages = messages;
        this.away = away;
        String kind = notice.kind().name();
        getStyleClass().addAll("notice", "notice-" + kind.toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(messages.text("failure.kind." + kind) + " : " + notice.sentence() + " "
                + String.join(" ", notice.lines()));
        Label sign = new Label(notice.kind().sign());
        sign.getStyleClass().add("notice-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        VBox text = new VBox(Controls.text(notice.sentence(), "notice-sentence"));
        notice.lines().forEach(line -> text.getChildren().add(Controls.text(line, "notice-line")));
        copyButton().ifPresent(text.getChildren()::add);
        text.getStyleClass().add("notice-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(sign, text, closeButton());
        if (notice.kind().passes()) {
            pass();
        }
    }

    private Button closeButton() {
        Button close = new Button("✕");
        close.getStyleClass().addAll("flat", "notice-close");
        close.setAccessibleText(messages.text("failure.dismiss"));
        close.setTooltip(new Tooltip(messages.text("failure.dismiss")));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> away.accept(this));
        return close;
    }

    private Optional<Button> copyButton() {
        return notice.details().map(details -> {
            Button copy = new Button(messages.text("failure.copy"));
            copy.getStyleClass().add("notice-copy");
            copy.setOnAction(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(details.get());
                Clipboard.getSystemClipboard().setContent(content);
                copy.setText(messages.text("failure.copied"));
            });
            return copy;
        });
    }

    /** Goes away by itself, but not while it is pointed at or has the focus. */
    private void pass() {
        PauseTransition pause = new PauseTransition(PASSES_AFTER);
        pause.setOnFinished(event -> away.accept(this));
        hoverProperty().addListener((property, before, over) -> {
            if (over) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        });
        focusWithinProperty().addListener((property, before, inside) -> {
            if (inside) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        });
        pause.play();
    }

    boolean passes() {
        return notice.kind().passes();
    }

    boolean tells(Notice other) {
        return NoticeStack.isSame(notice, other);
    }
}
