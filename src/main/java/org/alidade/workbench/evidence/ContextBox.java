package org.alidade.workbench.evidence;

import java.util.Optional;

import org.alidade.classification.outcome.CaseOutcome;
import org.alidade.classification.outcome.Explains;
import org.alidade.classification.outcome.GeneOutcome;
import org.alidade.classification.repeats.RepeatLoci;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.RepeatDetail;
import org.alidade.model.VariantKey;
import org.alidade.record.PlacedReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.classifying.HouseKnowledge;
import org.alidade.workflow.classifying.PointSheets;
import org.alidade.workflow.classifying.SomaticStatement;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Beside the criteria: what the house knows, the sheet of points, the repeat's thresholds, what the result explains. */
final class ContextBox extends VBox {
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable decided;
    private final VariantWords words;
    private final SheetBox sheet;

    /** Read off the screen. */
    private record Known(HouseKnowledge.Known house, Optional<PointSheets.Sheet> sheet, Optional<Explains> explains,
            CaseOutcome outcome, Optional<SomaticStatement> somatic) {
    }

    ContextBox(CaseSession session, Messages messages, BackgroundWork work, Runnable decided) {
        super(8);
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.decided = decided;
        this.words = new VariantWords(messages);
        this.sheet = new SheetBox(session, messages, work, decided);
    }

    void show(ScopedVariant variant) {
        VariantKey key = variant.evidence().key();
        work.latest("classification-context", progress -> {
            Optional<PointSheets.Sheet> points = session.classifying().sheets().of(variant);
            return new Known(session.classifying().house().of(variant), points, session.classifying().explains(key),
                    session.classifying().outcome(), points.filter(PointSheets.Sheet::isSomatic)
                            .map(found -> session.classifying().somatic(key)));
        }, known -> show(variant, known));
    }

    private void show(ScopedVariant variant, Known known) {
        getChildren().clear();
        getChildren().add(house(variant, known.house()));
        variant.evidence().repeat().ifPresent(repeat -> getChildren().add(repeat(repeat)));
        known.sheet().ifPresent(found -> {
            sheet.show(variant, found);
            getChildren().add(sheet);
            known.somatic().ifPresent(said -> {
                SomaticBox somatic = new SomaticBox(messages);
                somatic.show(said, statement -> act(() -> session.classifying()
                        .saySomatic(variant.evidence().key(), statement)));
                getChildren().add(somatic);
            });
        });
        if (session.review(variant.evidence().key()).flatMap(review -> review.pathogenicity()).isPresent()) {
            getChildren().add(explains(variant, known.explains()));
            getChildren().add(outcome(known.outcome()));
        }
    }

    private Node house(ScopedVariant variant, HouseKnowledge.Known known) {
        VBox box = Controls.section(messages.text("classification.house.title"));
        boolean differs = known.differs(session.review(variant.evidence().key())
                .flatMap(review -> review.pathogenicity()));
        if (!known.same().isEmpty()) {
            box.getChildren().add(Controls.text(messages.text("classification.house.same", known.same().size())));
            known.same().forEach(one -> box.getChildren().add(Controls.text(line(one))));
        }
        if (known.same().isEmpty() && known.residue().isEmpty()) {
            box.getChildren().add(Controls.text(messages.text("classification.house.nothing"), "muted"));
        }
        if (differs) {
            box.getChildren()
                    .add(Controls.text(messages.text("classification.house.differs"), "classification-caution"));
        }
        if (!known.residue().isEmpty()) {
            box.getChildren().add(Controls.text(messages.text("classification.house.residue",
                    known.residue().size())));
            known.residue().forEach(one -> box.getChildren().add(Controls.text(
                    one.review().variant().text() + " · " + line(one))));
        }
        known.note().ifPresent(entry -> box.getChildren().add(Controls.text(messages.text("classification.house.note",
                entry.newValue(), entry.person()))));
        variant.gene().ifPresent(gene -> {
            TextField note = new TextField(known.note().map(entry -> entry.newValue()).orElse(""));
            note.setId("geneNote");
            note.setPromptText(messages.text("classification.house.prompt", gene.symbol()));
            note.setAccessibleText(messages.text("classification.house.prompt", gene.symbol()));
            note.setOnAction(event -> act(() -> session.classifying().house().writeNote(gene, note.getText())));
            box.getChildren().add(note);
        });
        return box;
    }

    private String line(PlacedReview one) {
        return messages.text("classification.house.line", one.caseId(), one.review().pathogenicity()
                .map(words::classWord).orElse(messages.text("workbench.candidates.unclassified")),
                one.review().ruleSet(), one.review().author());
    }

    private Node repeat(RepeatDetail repeat) {
        VBox box = Controls.section(messages.text("classification.repeat.title"));
        RepeatLoci.find(repeat.locus()).ifPresentOrElse(locus -> {
            String reduced = locus.reducedFrom().isPresent()
                    ? Integer.toString(locus.reducedFrom().getAsInt())
                    : "–";
            box.getChildren().add(Controls.text(messages.text("classification.repeat.limits", locus.gene(),
                    locus.unit(), locus.normalUpTo(), reduced, locus.pathogenicFrom(), locus.source())));
            repeat.count().ifPresent(units -> box.getChildren().add(Controls.text(messages.text(
                    "classification.repeat.here", messages.numbers().decimal(units, 1),
                    messages.text("classification.repeat." + locus.rangeOf(units).name())), "strong")));
        }, () -> box.getChildren().add(Controls.text(messages.text("classification.repeat.unknown", repeat.locus()))));
        return box;
    }

    private Node explains(ScopedVariant variant, Optional<Explains> said) {
        // words of different length, which a narrow pane must not cut
        FlowPane buttons = new FlowPane(6, 6);
        ToggleGroup group = new ToggleGroup();
        for (Explains word : Explains.values()) {
            ToggleButton button = new ToggleButton(messages.text("classification.explains." + word.name()));
            button.setId("explains-" + word.name());
            button.setMnemonicParsing(false);
            button.setSelected(said.filter(word::equals).isPresent());
            button.setOnAction(event -> say(variant, button.isSelected() ? Optional.of(word) : Optional.empty()));
            button.setToggleGroup(group);
            buttons.getChildren().add(button);
        }
        return Controls.section(messages.text("classification.explains.title"), buttons);
    }

    private void say(ScopedVariant variant, Optional<Explains> word) {
        act(() -> session.classifying().say(variant.evidence().key(), word));
    }

    private void act(Runnable act) {
        work.run(() -> {
            act.run();
            return true;
        }, done -> decided.run());
    }

    private Node outcome(CaseOutcome outcome) {
        VBox box = Controls.section(messages.text("classification.verdict.title"));
        for (GeneOutcome gene : outcome.genes()) {
            box.getChildren().add(Controls.text(messages.text("classification.verdict." + gene.verdict().name(),
                    gene.gene()), gene.isDiagnosis() ? "strong" : "fact-value"));
        }
        if (outcome.isDualDiagnosis()) {
            box.getChildren().add(Controls.text(messages.text("classification.verdict.dual"), "strong"));
        }
        if (outcome.isSearchOpen()) {
            box.getChildren().add(Controls.text(messages.text("classification.verdict.open")));
        }
        return box;
    }
}
