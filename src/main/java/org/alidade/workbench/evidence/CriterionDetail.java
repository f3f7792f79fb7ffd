package org.alidade.workbench.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.DecisionCheck;
import org.alidade.classification.Strength;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One criterion: what the data say, its strength, its reason, its publications, and whether it holds. */
final class CriterionDetail extends VBox {
    private final Messages messages;
    private final Consumer<AppliedCriterion> decide;
    private final Label name = Controls.text("", "strong");
    private final Label automatic = Controls.text("", "muted");
    private final ComboBox<Strength> strength = new ComboBox<>();
    private final TextField reason = new TextField();
    private final TextField pmids = new TextField();
    private final Label refused = Controls.text("", "classification-caution");
    private Optional<Criterion> shown = Optional.empty();
    private Optional<CriterionFinding> finding = Optional.empty();

    CriterionDetail(Messages messages, Consumer<AppliedCriterion> decide, Consumer<Criterion> withdraw) {
        super(4);
        this.messages = messages;
        this.decide = decide;
        setId("criterionDetail");
        strength.setConverter(converter(messages));
        strength.setAccessibleText(messages.text("classification.detail.strength"));
        reason.setPromptText(messages.text("workbench.acmg.reason"));
        reason.setAccessibleText(messages.text("workbench.acmg.reason"));
        reason.setId("criterionReason");
        reason.setOnAction(event -> save(Decision.ACCEPTED));
        pmids.setPromptText(messages.text("classification.detail.pmid"));
        pmids.setAccessibleText(messages.text("classification.detail.pmid"));
        pmids.setId("criterionPmid");
        refused.managedProperty().bind(refused.visibleProperty());
        Button accept = button("accept", () -> save(Decision.ACCEPTED));
        Button reject = button("reject", () -> save(Decision.REJECTED));
        Button remove = button("withdraw", () -> shown.ifPresent(withdraw));
        getChildren().addAll(name, automatic, strength, reason, pmids, refused,
                new FlowPane(6, 6, accept, reject, remove));
        clear();
    }

    private static StringConverter<Strength> converter(Messages messages) {
        return new StringConverter<>() {
            @Override
            public String toString(Strength value) {
                return value == null ? "" : messages.text("classification.strength." + value.name());
            }

            @Override
            public Strength fromString(String text) {
                return Arrays.stream(Strength.values()).filter(value -> toString(value).equals(text)).findFirst()
                        .orElse(Strength.SUPPORTING);
            }
        };
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(messages.text("workbench.acmg." + key));
        button.setOnAction(event -> act.run());
        return button;
    }

    private void save(Decision decision) {
        if (shown.isEmpty()) {
            return;
        }
        List<String> publications = Arrays.stream(pmids.getText().split("[^0-9]+")).filter(text -> !text.isEmpty())
                .toList();
        AppliedCriterion wanted = new AppliedCriterion(shown.get(), strength.getValue(), decision,
                reason.getText().strip(), finding.flatMap(CriterionFinding::strength), publications);
        Optional<String> missing = DecisionCheck.missing(wanted, finding);
        refused.setText(missing.map(key -> messages.text("classification.missing." + key)).orElse(""));
        refused.setVisible(missing.isPresent());
        if (missing.isEmpty()) {
            decide.accept(wanted);
        }
    }

    /** {@code found}: what the data say of it, as far as it is worked out. */
    void show(AppliedCriterion applied, Optional<CriterionFinding> found) {
        shown = Optional.of(applied.criterion());
        finding = found;
        name.setText(messages.text("workbench.acmg.detail", applied.criterion().name()));
        automatic.setText(found.map(one -> messages.text("classification.list.automatic",
                one.strength().map(proposed -> messages.text("classification.strength." + proposed.name()))
                        .orElse(messages.text("classification.outcome." + one.outcome().name())),
                one.reason())).orElse(""));
        List<Strength> choices = Arrays.stream(Strength.values()).filter(
                value -> (value == Strength.STAND_ALONE) == (applied.criterion() == Criterion.BA1)).toList();
        strength.getItems().setAll(choices);
        strength.setValue(applied.strength());
        reason.setText(applied.reason());
        pmids.setText(String.join(", ", applied.pmids()));
        refused.setVisible(false);
        setVisible(true);
        setManaged(true);
    }

    void clear() {
        shown = Optional.empty();
        setVisible(false);
        setManaged(false);
    }
}
