package org.alidade.workbench.evidence;

import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Classification;
import org.alidade.classification.Refusal;
import org.alidade.classification.rules.RuleSetFacts;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workflow.CaseSession;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Points and class of the accepted criteria, what they would be with the proposals, what does not count, and by which rules. */
final class ClassBox extends VBox {
    private final CaseSession session;
    private final Messages messages;
    private final VariantWords words;

    ClassBox(CaseSession session, Messages messages) {
        super(4);
        this.session = session;
        this.messages = messages;
        this.words = new VariantWords(messages);
    }

    void show(VariantReview review) {
        Classification made = session.classify(review);
        boolean none = review.criteria().stream().noneMatch(one -> one.decision() == Decision.ACCEPTED);
        String text = none && made.points() == 0
                ? messages.text("classification.box.none")
                : messages.text("workbench.acmg.points", made.points(), words.classWord(made.pathogenicity()))
                        + tier(made);
        getChildren().setAll(Controls.text(text, "big-class"));
        getChildren().add(Controls.text(review.pathogenicity()
                .map(found -> messages.text("workbench.acmg.confirmed", words.classWord(found)))
                .orElse(messages.text("workbench.acmg.unconfirmed"))));
        if (review.criteria().stream().anyMatch(one -> one.decision() == Decision.PROPOSED)) {
            Classification all = session.classifying().provisional(review);
            getChildren().add(Controls.text(messages.text("classification.box.provisional", all.points(),
                    words.classWord(all.pathogenicity())), "muted"));
        }
        made.posterior().stream().filter(any -> !none)
                .forEach(probability -> getChildren().add(Controls.text(messages.text(
                        "classification.box.posterior", messages.numbers().percent(probability, 3)), "muted")));
        for (Refusal refusal : made.refused()) {
            getChildren().add(Controls.text(messages.text("classification.box.refused", refusal.criterion().code(),
                    messages.text("classification.refusal." + refusal.reason())), "classification-caution"));
        }
        getChildren().add(rules(session.classifying().rules(review.variant()).facts()));
    }

    private String tier(Classification made) {
        return made.tier().map(one -> " (" + messages.text("classification.tier." + one.name()) + ")").orElse("");
    }

    private Label rules(RuleSetFacts facts) {
        Label label = Controls.text(messages.text(facts.validated()
                ? "classification.box.rules"
                : "classification.box.rulesToValidate", facts.name().in(messages.locale()), facts.id()), "muted");
        label.setTooltip(new Tooltip(facts.source() + "\n" + String.join("\n", facts.deviations().stream()
                .map(one -> "• " + one.in(messages.locale())).toList())));
        return label;
    }
}
