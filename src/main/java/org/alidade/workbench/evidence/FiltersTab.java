package org.alidade.workbench.evidence;

import java.util.Comparator;

import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What every filter says of the variant, and why. */
final class FiltersTab extends VBox {
    private final Messages messages;

    FiltersTab(Messages messages) {
        this.messages = messages;
        getStyleClass().add("side");
    }

    void show(ScopedVariant variant) {
        getChildren().clear();
        variant.verdicts().values().stream().sorted(Comparator.comparing(FilterVerdict::filter)).map(this::verdict)
                .forEach(getChildren()::add);
    }

    private VBox verdict(FilterVerdict verdict) {
        String kind = switch (verdict.verdict()) {
            case PASS -> "good";
            case FAIL -> "bad";
            case RESCUED -> "warn";
            case NOT_RUN -> "plain";
        };
        Label chip = Controls.chip(messages.text("filter.verdict." + verdict.verdict().name()), kind);
        HBox head = new HBox(8, Controls.text(messages.text("filter.name." + verdict.filter().name()), "strong"), chip);
        return new VBox(3, head, Controls.text(messages.sentence(verdict.reason(), verdict.arguments())));
    }
}
