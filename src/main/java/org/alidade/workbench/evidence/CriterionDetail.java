package org.alidade.workbench.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Criterion;
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

/** One criterion: its strength, its reason, and whether it holds. */
final class CriterionDetail extends VBox {
    private final Messages messages;
    private final Consumer<AppliedCriterion> decide;
    private final Label name = Controls.text("", "strong");
    private final ComboBox<Strength> strength = new ComboBox<>();
    private final TextField reason = new TextField();
    private Optional<Criterion> shown = Optional.empty();

    CriterionDetail(Messages messages, Consumer<AppliedCriterion> decide, Consumer<Criterion> withdraw) {
        super(4);
        this.messages = messages;
        this.decide = decide;
        strength.setConverter(new StringConverter<>() {
            @Override
            public String toString(Strength value) {
                return value == null ? "" : messages.text("classification.strength." + value.name());
            }

            @Override
            public Strength fromString(String text) {
                return Arrays.stream(Strength.values()).filter(value -> toString(value).equals(text)).findFirst()
                        .orElse(Strength.SUPPORTING);
            }
        });
        reason.setPromptText(messages.text("workbench.acmg.reason"));
        reason.setOnAction(event -> save(Decision.ACCEPTED));
        Button accept = button("accept", () -> save(Decision.ACCEPTED));
        Button reject = button("reject", () -> save(Decision.REJECTED));
        Button remove = button("withdraw", () -> shown.ifPresent(withdraw));
        getChildren().addAll(name, strength, reason, new FlowPane(6, 6, accept, reject, remove));
        clear();
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(messages.text("workbench.acmg." + key));
        button.setOnAction(event -> act.run());
        return button;
    }

    private void save(Decision decision) {
        shown.ifPresent(criterion -> decide
                .accept(new AppliedCriterion(criterion, strength.getValue(), decision, reason.getText().strip())));
    }

    void show(AppliedCriterion applied) {
        shown = Optional.of(applied.criterion());
        name.setText(messages.text("workbench.acmg.detail", applied.criterion().name()));
        List<Strength> choices = Arrays.stream(Strength.values())
                .filter(value -> value != Strength.STAND_ALONE || applied.criterion() == Criterion.BA1).toList();
        strength.getItems().setAll(choices);
        strength.setValue(applied.strength());
        reason.setText(applied.reason());
        setVisible(true);
        setManaged(true);
    }

    void clear() {
        shown = Optional.empty();
        setVisible(false);
        setManaged(false);
    }
}
