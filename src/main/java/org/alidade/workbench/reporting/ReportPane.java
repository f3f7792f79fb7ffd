package org.alidade.workbench.reporting;

import java.nio.file.Path;
import java.util.List;

import org.alidade.model.Framework;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.BackgroundWork.Cancellable;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.WorkProgress;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.Conclusion;
import org.alidade.workflow.VerifyFile;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is missing for a signature, and the acts: draft, signature, the fictitious decisions of a demonstration. */
public final class ReportPane extends ScrollPane {
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final FileDialogs dialogs;
    private final Runnable decided;
    private final Label reported = Controls.text("");
    private final VBox checks = new VBox(6);
    private final VBox outcome = new VBox(4);
    private final FlowPane acts = new FlowPane(8, 8);
    private final Button sign;
    private final Button signDemonstration;
    private final PasswordField password = new PasswordField();
    private final TextArea conclusion = new TextArea();
    private final TextArea conduct = new TextArea();

    public ReportPane(CaseSession session, Messages messages, BackgroundWork work, FileDialogs dialogs,
            Runnable decided) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.dialogs = dialogs;
        this.decided = decided;
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setId("report");
        this.sign = button("sign", this::signWithKey);
        this.signDemonstration = button("signDemonstration", this::signThrowAway);
        boolean demonstration = session.theCase().framework() == Framework.DEMONSTRATION;
        Button takeOver = button("takeOver", this::takeOver);
        if (demonstration) {
            acts.getChildren().addAll(takeOver, signDemonstration);
        } else {
            password.setPromptText(messages.text("workbench.report.password"));
            acts.getChildren().addAll(password, sign);
        }
        acts.getChildren().addAll(button("draft", this::draft));
        VBox page = new VBox(Controls.text(messages.text("workbench.report.title"), "worklist-title"), reported,
                written(conclusion, "conclusion"), written(conduct, "conduct"), checks, acts, outcome);
        page.getStyleClass().add("page");
        setContent(page);
        refresh();
    }

    /** Reads texts and checks anew: other places may have changed what is missing. */
    public void refresh() {
        reported.setText(messages.text("workbench.report.variants",
                session.reviews().stream().filter(review -> review.reported()).count()));
        fill();
        check();
    }

    /** A text of the report; saved when its field is left. */
    private VBox written(TextArea field, String name) {
        field.setWrapText(true);
        field.setPrefRowCount(3);
        field.setId("report-" + name);
        field.setAccessibleText(messages.text("workbench.report." + name));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                save();
            }
        });
        return Controls.section(messages.text("workbench.report." + name), field);
    }

    private void fill() {
        Conclusion known = session.conclusion();
        conclusion.setText(known.conclusion());
        conduct.setText(known.conduct());
    }

    private void save() {
        Conclusion typed = new Conclusion(conclusion.getText().strip(), conduct.getText().strip());
        if (!typed.equals(session.conclusion())) {
            work.run(() -> {
                session.saveConclusion(typed);
                return true;
            }, done -> check());
        }
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(messages.text("workbench.report." + key));
        button.setId("report-" + key);
        button.setOnAction(event -> act.run());
        return button;
    }

    private void check() {
        sign.setDisable(true);
        signDemonstration.setDisable(true);
        checks.getChildren().setAll(new ProgressIndicator());
        work.latest("report", session::reportBlocks, this::show);
    }

    private void show(List<Problem> blocks) {
        checks.getChildren().clear();
        for (Problem block : blocks) {
            checks.getChildren().add(Controls.text("✗ " + messages.line(block)));
        }
        if (blocks.isEmpty()) {
            checks.getChildren().add(Controls.text("✓ " + messages.text("workbench.report.ready")));
        }
        sign.setDisable(!blocks.isEmpty());
        signDemonstration.setDisable(!blocks.isEmpty());
    }

    private void takeOver() {
        work.run(() -> {
            session.applyDemonstrationReview();
            return true;
        }, done -> {
            fill();
            decided.run();
            check();
        });
    }

    private String name() {
        return session.theCase().id() + ".pdf";
    }

    private void draft() {
        dialogs.saveReport(name()).ifPresent(pdf -> write(told -> session.draftReport(pdf, told), "drafted"));
    }

    private void signThrowAway() {
        dialogs.saveReport(name()).ifPresent(pdf -> write(told -> session.signDemonstration(pdf, told), "signed"));
    }

    private void signWithKey() {
        char[] secret = password.getText().toCharArray();
        password.clear();
        dialogs.openKeystore().ifPresent(key -> dialogs.saveReport(name())
                .ifPresent(pdf -> write(told -> session.signReport(pdf, key, secret, told), "signed")));
    }

    /** One report at a time; while it is written it can be stopped, and then there is none. */
    private void write(Cancellable<Path> writing, String word) {
        WorkProgress progress = new WorkProgress(messages);
        outcome.getChildren().setAll(progress);
        acts.setDisable(true);
        work.run(told -> {
            Path pdf = writing.run(told);
            return word.equals("signed")
                    ? new Written(pdf, VerifyFile.verify(pdf, messages).lines())
                    : new Written(pdf, List.of());
        }, progress, written -> {
            acts.setDisable(false);
            Label done = Controls.text(messages.text("workbench.report." + word, written.pdf().toString()), "strong");
            outcome.getChildren().setAll(done);
            written.verdict().forEach(line -> outcome.getChildren().add(Controls.text(line)));
        }, () -> ended("stopped"), () -> ended("failed"));
    }

    private void ended(String word) {
        acts.setDisable(false);
        outcome.getChildren().setAll(Controls.text(messages.text("workbench.report." + word), "strong"));
    }

    /** A report on disk, and what the verification said of it. */
    private record Written(Path pdf, List<String> verdict) {
        Written {
            verdict = List.copyOf(verdict);
        }
    }
}
