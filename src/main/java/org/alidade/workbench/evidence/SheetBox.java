package org.alidade.workbench.evidence;

import java.util.Optional;
import java.util.OptionalInt;

import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.scoring.ScoredLine;
import org.alidade.classification.scoring.ScoringScheme;
import org.alidade.classification.scoring.ScoringScheme.Item;
import org.alidade.filtering.ScopedVariant;
import org.alidade.text.Messages;
import org.alidade.text.Numbers;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.classifying.PointSheets.Sheet;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A published sheet of points, section by section: each line can be accepted, with other points within its range. */
final class SheetBox extends VBox {
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable decided;
    private final VariantWords words;

    SheetBox(CaseSession session, Messages messages, BackgroundWork work, Runnable decided) {
        super(4);
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.decided = decided;
        this.words = new VariantWords(messages);
        setId("pointSheet");
    }

    void show(ScopedVariant variant, Sheet sheet) {
        getChildren().setAll(Controls.heading(sheet.scheme().name().in(messages.locale())),
                Controls.text(messages.text("classification.sheet.total", points(sheet.scheme(),
                        sheet.total().points()), word(sheet.scheme(), sheet.total()),
                        points(sheet.scheme(), sheet.provisional().points()),
                        word(sheet.scheme(), sheet.provisional())), "strong"),
                Controls.text(messages.text("classification.sheet.source", sheet.scheme().source(),
                        sheet.scheme().id()), "muted"));
        sheet.total().refused().forEach(code -> getChildren().add(Controls.text(
                messages.text("classification.sheet.refused", code), "classification-caution")));
        for (String section : sheet.scheme().items().stream().map(Item::section).distinct().toList()) {
            VBox box = new VBox(6);
            sheet.scheme().items().stream().filter(item -> item.section().equals(section))
                    .forEach(item -> box.getChildren().add(line(variant, sheet, item)));
            TitledPane pane = new TitledPane(messages.text("classification.sheet.section." + section), box);
            pane.setAnimated(false);
            pane.setExpanded(!section.equals("4"));
            getChildren().add(pane);
        }
    }

    private String word(ScoringScheme scheme, ScoringScheme.Total total) {
        return scheme.scale() == 1
                ? messages.text("classification.oncogenicity." + total.pathogenicity().name())
                : words.classWord(total.pathogenicity());
    }

    private String points(ScoringScheme scheme, int points) {
        return messages.numbers().decimal((double) points / scheme.scale(), 2);
    }

    private HBox line(ScopedVariant variant, Sheet sheet, Item item) {
        Optional<ScoredLine> line = sheet.line(item.code());
        CheckBox accepted = new CheckBox(item.code());
        accepted.setMnemonicParsing(false);
        accepted.setId("line-" + item.code());
        accepted.getStyleClass().add("sheet-code");
        accepted.setSelected(line.filter(one -> one.decision() == Decision.ACCEPTED).isPresent());
        TextField points = new TextField(points(sheet.scheme(), line.map(ScoredLine::points).orElse(item.points())));
        points.setPrefColumnCount(4);
        points.setAccessibleText(messages.text("classification.sheet.points", item.code()));
        points.setDisable(item.low() == item.high());
        Runnable save = () -> decide(variant, sheet, item, points.getText(), accepted.isSelected());
        accepted.setOnAction(event -> save.run());
        points.setOnAction(event -> save.run());
        VBox said = new VBox(2, Controls.text(item.text().in(messages.locale())));
        line.ifPresent(one -> said.getChildren().add(Controls.text(
                messages.text("workbench.acmg.decision." + one.decision().name()) + " · " + one.reason(), "muted")));
        HBox.setHgrow(said, Priority.ALWAYS);
        return new HBox(8, accepted, points, said);
    }

    private void decide(ScopedVariant variant, Sheet sheet, Item item, String typed, boolean accepted) {
        Optional<ScoredLine> before = sheet.line(item.code());
        int points = Math.clamp(Math.round(Numbers.parse(typed)
                .orElse((double) item.points() / sheet.scheme().scale()) * sheet.scheme().scale()), item.low(),
                item.high());
        ScoredLine line = new ScoredLine(item.code(), points, accepted ? Decision.ACCEPTED : Decision.REJECTED,
                before.map(ScoredLine::reason).orElse(""), before.map(ScoredLine::automatic)
                        .orElse(OptionalInt.empty()));
        work.run(() -> {
            session.classifying().sheets().decide(variant, sheet.scheme(), line);
            return true;
        }, done -> decided.run());
    }
}
