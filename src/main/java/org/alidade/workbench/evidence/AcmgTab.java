package org.alidade.workbench.evidence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Classification;
import org.alidade.classification.Criterion;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.PathogenicityClass;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.ReviewVariant;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The criteria, their points, the class, the comment. Every act is saved at once. */
public final class AcmgTab extends VBox {
    private static final int COLUMNS = 6;
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable decided;
    private final VariantWords words;
    private final Map<Criterion, Button> buttons = new EnumMap<>(Criterion.class);
    private final Label points = Controls.text("", "big-class");
    private final Label given = Controls.text("");
    private final CriterionDetail detail;
    private final VBox proposals = new VBox(4);
    private final TextArea comment = new TextArea();
    private final CheckBox reported = new CheckBox();
    private @Nullable ScopedVariant variant;

    public AcmgTab(CaseSession session, Messages messages, BackgroundWork work, Runnable decided) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.decided = decided;
        this.words = new VariantWords(messages);
        this.detail = new CriterionDetail(messages, this::decide, this::withdraw);
        getStyleClass().add("side");
        comment.setWrapText(true);
        comment.setPrefRowCount(4);
        comment.setId("comment");
        comment.setPromptText(messages.text("workbench.acmg.commentPrompt"));
        comment.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                saveComment();
            }
        });
        reported.setText(messages.text("workbench.acmg.reported"));
        reported.setId("reported");
        reported.setOnAction(event -> act(shown -> reviewing().reported(shown, reported.isSelected())));
        getChildren().addAll(verdict(), grid(), detail,
                Controls.section(messages.text("workbench.acmg.proposals"), proposals),
                Controls.section(messages.text("workbench.acmg.comment"), comment), reported);
    }

    private VBox verdict() {
        Button confirm = new Button(messages.text("workbench.acmg.confirm"));
        confirm.setId("confirmClass");
        confirm.setOnAction(event -> confirmClass());
        Button acceptAll = new Button(messages.text("workbench.acmg.acceptAll"));
        acceptAll.setId("acceptAll");
        acceptAll.setOnAction(event -> acceptProposals());
        FlowPane acts = new FlowPane(6, 6, confirm, acceptAll);
        return new VBox(4, points, given, acts);
    }

    private GridPane grid() {
        GridPane grid = new GridPane(4, 4);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(width);
        }
        int place = 0;
        for (Criterion criterion : Criterion.values()) {
            Button button = new Button(criterion.name());
            button.setId("criterion-" + criterion.name());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMnemonicParsing(false);
            button.getStyleClass().setAll("button", "criterion");
            button.setOnAction(event -> toggle(criterion));
            buttons.put(criterion, button);
            grid.add(button, place % COLUMNS, place / COLUMNS);
            place++;
        }
        return grid;
    }

    private ReviewVariant reviewing() {
        return session.reviewing();
    }

    /** Shows a variant; what was typed for the one before is saved. */
    public void show(ScopedVariant shown) {
        saveComment();
        this.variant = shown;
        detail.clear();
        refresh();
    }

    /** Draws again what a decision changed. */
    public void refresh() {
        ScopedVariant shown = variant;
        if (shown != null) {
            show(reviewing().current(shown));
        }
    }

    private void show(VariantReview review) {
        Classification made = reviewing().classification(review);
        points.setText(messages.text("workbench.acmg.points", made.points(), words.classWord(made.pathogenicity())));
        given.setText(review.pathogenicity().map(this::confirmed).orElse(messages.text("workbench.acmg.unconfirmed")));
        buttons.forEach((criterion, button) -> dress(button, criterion, applied(review, criterion)));
        proposals.getChildren().clear();
        for (AppliedCriterion applied : review.criteria()) {
            proposals.getChildren().add(Controls.text(applied.code() + " · "
                    + messages.text("workbench.acmg.decision." + applied.decision().name()) + " · "
                    + applied.reason()));
        }
        if (!comment.isFocused()) {
            comment.setText(review.comment());
        }
        reported.setSelected(review.reported());
    }

    private String confirmed(PathogenicityClass found) {
        return messages.text("workbench.acmg.confirmed", words.classWord(found));
    }

    private static Optional<AppliedCriterion> applied(VariantReview review, Criterion criterion) {
        return review.criteria().stream().filter(one -> one.criterion() == criterion).findFirst();
    }

    private void dress(Button button, Criterion criterion, Optional<AppliedCriterion> applied) {
        button.getStyleClass().setAll("button", "criterion");
        button.setText(applied.map(one -> mark(one) + criterion.name() + suffix(one)).orElse(criterion.name()));
        button.setTooltip(applied.map(one -> new Tooltip(one.reason())).orElse(null));
        applied.ifPresent(one -> button.getStyleClass().add(switch (one.decision()) {
            case PROPOSED -> "criterion-proposed";
            case REJECTED -> "criterion-rejected";
            case ACCEPTED ->
                criterion.isPathogenic() ? "criterion-accepted-pathogenic" : "criterion-accepted-benign";
        }));
    }

    /** A sign beside the colour: accepted, rejected. */
    private static String mark(AppliedCriterion applied) {
        return switch (applied.decision()) {
            case ACCEPTED -> "✓";
            case REJECTED -> "✗";
            case PROPOSED -> "";
        };
    }

    private static String suffix(AppliedCriterion applied) {
        if (applied.strength() == applied.criterion().defaultStrength()) {
            return "";
        }
        return switch (applied.strength()) {
            case SUPPORTING -> "_P";
            case MODERATE -> "_M";
            case STRONG -> "_S";
            case VERY_STRONG -> "_VS";
            case STAND_ALONE -> "_A";
        };
    }

    private void toggle(Criterion criterion) {
        ScopedVariant shown = variant;
        if (shown == null) {
            return;
        }
        Optional<AppliedCriterion> known = applied(reviewing().current(shown), criterion);
        AppliedCriterion accepted = known
                .map(one -> new AppliedCriterion(criterion, one.strength(), Decision.ACCEPTED, one.reason()))
                .orElse(new AppliedCriterion(criterion, criterion.defaultStrength(), Decision.ACCEPTED, ""));
        detail.show(accepted);
        if (known.filter(one -> one.decision() == Decision.ACCEPTED).isPresent()) {
            detail.show(known.get());
        } else {
            decide(accepted);
        }
    }

    private void decide(AppliedCriterion applied) {
        act(shown -> reviewing().decide(shown, applied));
    }

    private void withdraw(Criterion criterion) {
        act(shown -> reviewing().withdraw(shown, criterion));
    }

    /** Confirms the class that the accepted criteria make. */
    public void confirmClass() {
        act(shown -> reviewing().confirmClass(shown));
    }

    /** Accepts every criterion that the data propose. */
    public void acceptProposals() {
        act(shown -> reviewing().acceptProposals(shown));
    }

    /** Puts the variant into the report, or takes it out. */
    public void toggleReported() {
        reported.setSelected(!reported.isSelected());
        act(shown -> reviewing().reported(shown, reported.isSelected()));
    }

    public void focusComment() {
        comment.requestFocus();
    }

    /** Saves what was typed, where it was changed; called before the variant or the case is left. */
    public void saveComment() {
        ScopedVariant shown = variant;
        String typed = comment.getText();
        if (shown != null && !typed.equals(reviewing().current(shown).comment())) {
            act(one -> reviewing().comment(one, typed));
        }
    }

    /** An act on a variant. */
    private interface Act {
        VariantReview on(ScopedVariant variant);
    }

    private void act(Act act) {
        ScopedVariant shown = variant;
        if (shown != null) {
            Callable<VariantReview> saved = () -> act.on(shown);
            work.run(saved, review -> decided.run());
        }
    }
}
