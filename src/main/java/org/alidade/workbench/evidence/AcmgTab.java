package org.alidade.workbench.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.filtering.ScopedVariant;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.ReviewVariant;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The criteria, their points, the class, the comment. Every act is saved at once. */
public final class AcmgTab extends VBox {
    private static final int COLUMNS = 4;
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable decided;
    private final Map<Criterion, Button> buttons = new EnumMap<>(Criterion.class);
    private final CriterionDetail detail;
    private final FindingsList list;
    private final ClassBox verdict;
    private final ContextBox context;
    private List<CriterionFinding> findings = List.of();
    private final TextArea comment = new TextArea();
    private final CheckBox reported = new CheckBox();
    private @Nullable ScopedVariant variant;

    public AcmgTab(CaseSession session, Messages messages, BackgroundWork work, Runnable decided) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.decided = decided;
        this.detail = new CriterionDetail(messages, this::decide, this::withdraw);
        this.list = new FindingsList(messages, this::open);
        this.verdict = new ClassBox(session, messages);
        this.context = new ContextBox(session, messages, work, decided);
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
        getChildren().addAll(verdict, acts(), grid(), detail, context, list,
                Controls.section(messages.text("workbench.acmg.comment"), comment), reported);
    }

    private FlowPane acts() {
        Button confirm = new Button(messages.text("workbench.acmg.confirm"));
        confirm.setId("confirmClass");
        confirm.setOnAction(event -> confirmClass());
        Button acceptAll = new Button(messages.text("workbench.acmg.acceptAll"));
        acceptAll.setId("acceptAll");
        acceptAll.setOnAction(event -> acceptProposals());
        return new FlowPane(6, 6, confirm, acceptAll);
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
        findings = List.of();
        detail.clear();
        refresh();
    }

    /** What the data say is worked out off the screen: the first variant of a gene reads all that is known of it. */
    private void assess(ScopedVariant shown) {
        work.latest("findings", progress -> session.classifying().findings(shown), found -> {
            if (variant == shown) {
                findings = found;
                list.show(found, reviewing().current(shown));
            }
        });
    }

    /** Draws again what a decision changed. */
    public void refresh() {
        ScopedVariant shown = variant;
        if (shown != null) {
            show(reviewing().current(shown));
            context.show(shown);
            assess(shown);
        }
    }

    private void show(VariantReview review) {
        verdict.show(review);
        buttons.forEach((criterion, button) -> dress(button, criterion, applied(review, criterion)));
        list.show(findings, review);
        if (!comment.isFocused()) {
            comment.setText(review.comment());
        }
        reported.setSelected(review.reported());
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

    private Optional<CriterionFinding> finding(Criterion criterion) {
        return findings.stream().filter(one -> one.criterion() == criterion).findFirst();
    }

    /** A proposal is accepted at once; what the data do not propose is opened, for it needs the person's words. */
    private void toggle(Criterion criterion) {
        ScopedVariant shown = variant;
        if (shown == null) {
            return;
        }
        Optional<AppliedCriterion> known = applied(reviewing().current(shown), criterion);
        open(criterion);
        known.filter(one -> one.decision() == Decision.PROPOSED).ifPresent(one -> {
            AppliedCriterion accepted = one.decided(Decision.ACCEPTED).proposedAs(Optional.of(one.strength()));
            detail.show(accepted, finding(criterion));
            decide(accepted);
        });
    }

    /** Shows a criterion with its strength, reason and publications. */
    private void open(Criterion criterion) {
        ScopedVariant shown = variant;
        if (shown != null) {
            detail.show(applied(reviewing().current(shown), criterion).orElseGet(() -> new AppliedCriterion(criterion,
                    criterion.defaultStrength(), Decision.PROPOSED, "")), finding(criterion));
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
