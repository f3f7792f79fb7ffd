package org.alidade.workbench.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.CriterionFinding.Outcome;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All 28 criteria with what the data say of each: decided and proposed ones first, then questions, then what does not hold. */
final class FindingsList extends VBox {
    private static final List<Outcome> FOLDED = List.of(Outcome.NO_DATA, Outcome.NOT_MET, Outcome.NOT_APPLICABLE);
    private final Messages messages;
    private final Consumer<Criterion> open;

    FindingsList(Messages messages, Consumer<Criterion> open) {
        super(8);
        this.messages = messages;
        this.open = open;
        setId("findings");
    }

    void show(List<CriterionFinding> findings, VariantReview review) {
        getChildren().clear();
        VBox first = new VBox(4);
        for (AppliedCriterion applied : review.criteria()) {
            first.getChildren().add(decided(applied, find(findings, applied.criterion())));
        }
        findings.stream().filter(CriterionFinding::isProposed).filter(one -> !isIn(review, one.criterion()))
                .map(this::row).forEach(first.getChildren()::add);
        if (!first.getChildren().isEmpty()) {
            getChildren().add(Controls.section(messages.text("classification.list.decided"), first));
        }
        group(findings, review, Outcome.ASKED).ifPresent(
                box -> getChildren().add(Controls.section(messages.text("classification.list.asked"), box)));
        for (Outcome outcome : FOLDED) {
            group(findings, review, outcome).ifPresent(box -> getChildren().add(folded(outcome, box)));
        }
    }

    private TitledPane folded(Outcome outcome, VBox box) {
        TitledPane pane = new TitledPane(messages.text("classification.list." + outcome.name(),
                box.getChildren().size()), box);
        pane.setExpanded(outcome == Outcome.NO_DATA);
        pane.setAnimated(false);
        return pane;
    }

    private Optional<VBox> group(List<CriterionFinding> findings, VariantReview review, Outcome outcome) {
        VBox box = new VBox(4);
        findings.stream().filter(one -> one.outcome() == outcome).filter(one -> !isIn(review, one.criterion()))
                .map(this::row).forEach(box.getChildren()::add);
        return Optional.of(box).filter(filled -> !filled.getChildren().isEmpty());
    }

    private static boolean isIn(VariantReview review, Criterion criterion) {
        return review.criteria().stream().anyMatch(one -> one.criterion() == criterion);
    }

    private static Optional<CriterionFinding> find(List<CriterionFinding> findings, Criterion criterion) {
        return findings.stream().filter(one -> one.criterion() == criterion).findFirst();
    }

    private HBox row(CriterionFinding finding) {
        String text = finding.steps().size() > 1 ? steps(finding) : finding.reason();
        return line(finding.criterion(), finding.criterion().name(),
                messages.text("classification.outcome." + finding.outcome().name()), List.of(text));
    }

    /** A way of several steps, one a line. */
    private static String steps(CriterionFinding finding) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < finding.steps().size(); i++) {
            lines.add(i + 1 + ". " + finding.steps().get(i));
        }
        return String.join("\n", lines);
    }

    /** What the data say stays beside what the person decided. */
    private HBox decided(AppliedCriterion applied, Optional<CriterionFinding> finding) {
        List<String> texts = new ArrayList<>();
        Optional<CriterionFinding> several = finding.filter(one -> one.steps().size() > 1)
                .filter(one -> one.reason().equals(applied.reason()));
        texts.add(several.map(FindingsList::steps).orElse(applied.reason()));
        if (!applied.pmids().isEmpty()) {
            texts.add("PMID " + String.join(", ", applied.pmids()));
        }
        finding.filter(one -> applied.decision() != Decision.PROPOSED)
                .filter(one -> !one.reason().equals(applied.reason()) || applied.isChanged())
                .ifPresent(one -> texts.add(messages.text("classification.list.automatic", automatic(one),
                        one.reason())));
        return line(applied.criterion(), applied.code(),
                messages.text("workbench.acmg.decision." + applied.decision().name()), texts);
    }

    private String automatic(CriterionFinding finding) {
        return finding.strength().map(one -> messages.text("classification.strength." + one.name()))
                .orElse(messages.text("classification.outcome." + finding.outcome().name()));
    }

    private HBox line(Criterion criterion, String code, String state, List<String> texts) {
        Button button = new Button(code);
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("button", "criterion", "finding-code");
        button.setAccessibleText(code + ", " + state);
        button.setOnAction(event -> open.accept(criterion));
        Label word = Controls.text(state, "muted", "finding-state");
        VBox said = new VBox(2);
        texts.stream().filter(text -> !text.isBlank()).map(text -> Controls.text(text))
                .forEach(said.getChildren()::add);
        HBox.setHgrow(said, Priority.ALWAYS);
        return new HBox(8, new VBox(2, button, word), said);
    }
}
