package org.alidade.workbench.intake;

import java.util.List;
import java.util.function.Supplier;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.phenotype.DescribePhenotype;
import org.alidade.workflow.phenotype.ProposedSign;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A text out of which signs are proposed; each is accepted or left by the person. Nothing leaves the machine. */
final class ProposalList extends VBox {
    private static final int ROWS = 3;
    private final DescribePhenotype describing;
    private final Messages messages;
    private final BackgroundWork work;
    private final Supplier<String> person;
    private final Accepted accepted;
    private final TextArea text = new TextArea();
    private final VBox list = new VBox();

    /** Hears of a sign that was accepted. */
    interface Accepted {
        void note(String person, String id, boolean absent);
    }

    ProposalList(DescribePhenotype describing, Messages messages, BackgroundWork work, Supplier<String> person,
            Accepted accepted) {
        this.describing = describing;
        this.messages = messages;
        this.work = work;
        this.person = person;
        this.accepted = accepted;
        getStyleClass().add("intake-rows");
        list.getStyleClass().add("intake-rows");
        text.setId("phenotype-text");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setPromptText(messages.text("intake.phenotype.text"));
        text.setAccessibleText(messages.text("intake.phenotype.text"));
        Button propose = new Button(messages.text("intake.phenotype.propose"));
        propose.setId("phenotype-propose");
        propose.setOnAction(event -> propose());
        getChildren().addAll(text,
                new HBox(8, propose, Controls.text(messages.text("intake.phenotype.local"), "muted")), list);
    }

    /** Puts a text into the field and proposes its signs. */
    void read(String given) {
        text.setText(given);
        propose();
    }

    private void propose() {
        String written = text.getText();
        String whose = person.get();
        work.run(() -> describing.propose(written, whose), this::show);
    }

    private void show(List<ProposedSign> found) {
        list.getChildren().clear();
        if (found.isEmpty()) {
            list.getChildren().add(Controls.text(messages.text("intake.phenotype.text.nothing"), "muted"));
        }
        found.forEach(one -> list.getChildren().add(row(one)));
    }

    private Node row(ProposedSign one) {
        String words = TermCard.words(one.term(), messages);
        String standing = messages.text("intake.phenotype.standing." + one.mention().standing().name());
        HBox row = new HBox(8);
        row.getStyleClass().add("intake-row");
        Button take = new Button("✓ " + messages.text("intake.phenotype.accept"));
        take.setAccessibleText(messages.text("intake.phenotype.accept") + " " + standing + " " + words);
        take.setDisable(one.person().isEmpty());
        take.setOnAction(event -> {
            list.getChildren().remove(row);
            one.person().ifPresent(whose -> accepted.note(whose, one.term().id(), one.isAbsent()));
        });
        Button leave = new Button("✕");
        leave.setAccessibleText(messages.text("intake.phenotype.leave") + " " + words);
        leave.setOnAction(event -> list.getChildren().remove(row));
        row.getChildren().addAll(take, leave,
                Controls.chip(standing, one.isDoubtful() ? "warn" : one.isAbsent() ? "plain" : "info"));
        one.mention().kin().ifPresent(kin -> row.getChildren()
                .add(Controls.chip(messages.text("intake.phenotype.kin." + kin.name()), "warn")));
        row.getChildren().addAll(Controls.text(words), Controls.text("« " + one.mention().words() + " »", "muted"));
        return row;
    }
}
