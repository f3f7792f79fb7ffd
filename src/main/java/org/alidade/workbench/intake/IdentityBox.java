package org.alidade.workbench.intake;

import java.time.ZoneId;
import java.util.Optional;

import org.alidade.progress.Progress;
import org.alidade.quality.CaseQuality;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.dossier.IdentitySettlement;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Whether the samples are of the persons they are said to be of; where they seem not to be, a biologist's word. */
final class IdentityBox extends VBox {
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable changed;
    private final VBox content = new VBox();
    private final TextField biologist = new TextField();
    private final TextField reason = new TextField();

    /** {@code changed} hears that a word was given or taken back. */
    IdentityBox(Optional<CaseSession> session, Messages messages, BackgroundWork work, Runnable changed) {
        this.messages = messages;
        this.work = work;
        this.changed = changed;
        getStyleClass().add("intake-section");
        content.getStyleClass().add("intake-rows");
        biologist.setId("intake-identity-biologist");
        reason.setId("intake-identity-reason");
        getChildren().addAll(Controls.text(messages.text("intake.section.IDENTITY"), "intake-heading"), content);
        session.ifPresentOrElse(this::measure,
                () -> content.getChildren().add(Controls.text(messages.text("intake.identity.closed"), "muted")));
    }

    private void measure(CaseSession session) {
        work.measure(running -> session.identity().applied(session.quality(running)), Progress.none(),
                quality -> show(session, quality.identity()), () -> {
                });
    }

    private void show(CaseSession session, CaseQuality.Identity identity) {
        content.getChildren().clear();
        if (identity == CaseQuality.Identity.SETTLED) {
            session.identity().current().ifPresent(word -> settled(session, word));
            return;
        }
        content.getChildren().add(Controls.text((identity == CaseQuality.Identity.TO_VERIFY ? "⚠ " : "")
                + messages.text("intake.identity." + identity)));
        if (identity == CaseQuality.Identity.TO_VERIFY) {
            toVerify(session);
        }
    }

    private void settled(CaseSession session, IdentitySettlement word) {
        String when = messages.numbers().dateTime(word.time().atZone(ZoneId.systemDefault()));
        Button reopen = new Button(messages.text("intake.identity.reopen"));
        reopen.setId("intake-identity-reopen");
        reopen.setOnAction(event -> act(session, () -> session.identity().reopen()));
        content.getChildren().addAll(
                Controls.text("✓ " + messages.text("intake.identity.SETTLED", word.biologist(), when)),
                Controls.text(word.reason(), "muted"), reopen);
    }

    private void toVerify(CaseSession session) {
        Label fault = Controls.text("", "intake-wrong");
        Button settle = new Button(messages.text("intake.identity.settle"));
        settle.setId("intake-identity-settle");
        settle.setOnAction(event -> {
            if (biologist.getText().isBlank() || reason.getText().isBlank()) {
                fault.setText("✗ " + messages.text("intake.identity.both"));
            } else {
                String name = biologist.getText();
                String why = reason.getText();
                act(session, () -> session.identity().settle(name, why));
            }
        });
        content.getChildren().addAll(named("biologist", biologist), named("reason", reason), fault, settle,
                Controls.text(messages.text("intake.identity.accounts"), "muted"));
    }

    private VBox named(String name, TextField field) {
        Label label = new Label(messages.text("intake.identity." + name));
        label.getStyleClass().add("intake-label");
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    private void act(CaseSession session, Runnable act) {
        work.run(() -> {
            act.run();
            return session.identity().applied(session.quality(Progress.none()));
        }, quality -> {
            show(session, quality.identity());
            changed.run();
        });
    }
}
