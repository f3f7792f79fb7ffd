package org.alidade.workbench.settings;

import java.util.List;

import org.alidade.classification.RuleSet;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.classifying.RuleSetOffice;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The rule set by which a laboratory classifies, with its source and what it deviates in. */
public final class RuleSetBox extends VBox {
    /** What is read off the screen. */
    private record Known(List<RuleSet> all, RuleSet chosen, List<String> problems) {
    }

    private final RuleSetOffice office;
    private final Messages messages;
    private final BackgroundWork work;

    public RuleSetBox(RuleSetOffice office, Messages messages, BackgroundWork work) {
        super(4);
        this.office = office;
        this.messages = messages;
        this.work = work;
        getStyleClass().add("section");
        work.run(() -> new Known(office.all(), office.chosen(),
                office.problems().stream().map(messages::line).toList()), this::show);
    }

    private void show(Known known) {
        getChildren().setAll(Controls.heading(messages.text("classification.settings.title")),
                Controls.text(messages.text("classification.settings.hint"), "muted"));
        ToggleGroup group = new ToggleGroup();
        for (RuleSet rules : known.all()) {
            if (rules.facts().notApplicable().isEmpty()) { // one that leaves criteria out is of another genome
                RadioButton button = new RadioButton(rules.facts().name().in(messages.locale()) + " (" + rules.id()
                        + ")");
                button.setId("rules-" + rules.id().replace(' ', '-'));
                button.setMnemonicParsing(false);
                button.setToggleGroup(group);
                button.setSelected(rules.id().equals(known.chosen().id()));
                button.setOnAction(event -> choose(rules));
                getChildren().addAll(button, Controls.text(messages.text("classification.settings.source",
                        rules.facts().source()), "muted"));
                rules.facts().deviations().forEach(one -> getChildren()
                        .add(Controls.text("• " + one.in(messages.locale()), "muted")));
            }
        }
        known.problems().forEach(line -> getChildren().add(Controls.text(line, "classification-caution")));
    }

    private void choose(RuleSet rules) {
        work.run(() -> {
            office.choose(rules);
            return true;
        }, done -> {
        });
    }
}
