package org.alidade.workbench.pedigree;

import java.util.List;

import org.alidade.casefile.PedigreeChange;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.ChangePedigree.Effect;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What another family would do to the analysis, to be confirmed before it does. */
final class SaveQuestion extends VBox {
    SaveQuestion(List<PedigreeChange> changes, Effect effect, ChangeWords words, Messages messages, Runnable confirm,
            Runnable leave) {
        super(10);
        getStyleClass().add("overlay-box");
        getChildren().add(Controls.text(messages.text("pedigree.confirm.title"), "case-title"));
        VBox list = new VBox(4);
        changes.stream().filter(change -> change.kind().changesAnalysis())
                .forEach(change -> list.getChildren().add(Controls.text("● " + words.sentence(change))));
        getChildren().add(Controls.bounded(list));
        long rest = changes.stream().filter(change -> !change.kind().changesAnalysis()).count();
        if (rest > 0) {
            getChildren().add(Controls.text(messages.text("pedigree.confirm.rest", rest), "muted"));
        }
        Button yes = new Button(messages.text("pedigree.confirm.yes"));
        yes.setId("pedigree-confirm");
        yes.setDefaultButton(true);
        yes.setOnAction(event -> confirm.run());
        Button no = new Button(messages.text("pedigree.confirm.no"));
        no.setCancelButton(true);
        no.setOnAction(event -> leave.run());
        if (effect.locked().isEmpty()) {
            getChildren().add(Controls.text(messages.text("pedigree.confirm.effect", effect.before(), effect.after(),
                    effect.kept()), "strong"));
        } else {
            effect.locked().forEach(problem -> getChildren().add(Controls.text("✗ " + messages.line(problem))));
            yes.setDisable(true);
        }
        getChildren().add(new HBox(8, yes, no));
    }
}
