package org.alidade.workbench.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.alidade.model.Person;
import org.alidade.reads.verdict.Origin;
import org.alidade.reads.verdict.ReadVerdict;
import org.alidade.reads.verdict.Sign;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.FamilyRole;
import org.alidade.workflow.ReadFindings;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The verdict of the reads of every person, what it rests on, and the figures side by side. */
final class FindingsView extends VBox {
    /** Width of the column with the names of the figures, percent. */
    private static final double NAMES = 34;
    private final CaseSession session;
    private final Messages messages;
    private final FindingWords words;
    private final VBox table = new VBox(6);

    FindingsView(CaseSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.words = new FindingWords(messages);
        setSpacing(6);
    }

    /** The figures side by side; stands where its owner puts it. */
    VBox table() {
        return table;
    }

    void clear() {
        getChildren().clear();
        table.getChildren().clear();
    }

    void show(ReadFindings findings) {
        VBox verdicts = new VBox(8);
        findings.samples().forEach(verdict -> verdicts.getChildren().add(person(verdict)));
        getChildren().setAll(Controls.section(messages.text("evidence.title"), verdicts));
        findings.samples().stream().findFirst().flatMap(ReadVerdict::repeat)
                .ifPresent(repeat -> getChildren().add(Controls.text(
                        messages.text("evidence.repeat", repeat.unit(), repeat.length()), "muted")));
        findings.origin().ifPresent(origin -> getChildren().add(origin(origin)));
        findings.phase().ifPresent(phase -> getChildren().add(phase(phase)));
        table.getChildren().setAll(Controls.section(messages.text("evidence.figures"), figures(findings.samples())),
                Controls.text(messages.text("evidence.rule"), "muted"));
    }

    private VBox person(ReadVerdict verdict) {
        Label name = Controls.text(role(verdict.reads().sample()), "strong");
        HBox line = new HBox(8, name, Controls.spring(),
                Controls.chip(words.answer(verdict.answer()), FindingWords.style(verdict.answer())));
        HBox.setHgrow(name, Priority.SOMETIMES);
        VBox box = new VBox(2, line);
        boolean isCarrier = verdict.answer() == ReadVerdict.Answer.SUPPORTED
                || verdict.answer() == ReadVerdict.Answer.DOUBTFUL
                || verdict.answer() == ReadVerdict.Answer.LIKELY_ARTEFACT;
        if (isCarrier) {
            for (Sign sign : verdict.signs()) {
                box.getChildren().add(Controls.text("• " + words.sign(sign), "muted"));
            }
            if (verdict.signs().isEmpty()) {
                box.getChildren().add(Controls.text(messages.text("evidence.noSign"), "muted"));
            }
        }
        return box;
    }

    private VBox origin(Origin origin) {
        return Controls.section(messages.text("evidence.origin"),
                Controls.text(messages.text("evidence.origin." + origin.answer().name()), "strong"),
                Controls.text(messages.text("evidence.origin.ratios", words.ratio(origin.deNovo()),
                        words.ratio(origin.childMosaic()), words.ratio(origin.parentMosaic())), "muted"));
    }

    private VBox phase(ReadFindings.PairPhase phase) {
        return Controls.section(messages.text("evidence.phase"),
                Controls.text(messages.text("evidence.phase.with", phase.partner().text()), "muted"),
                Controls.text(messages.text("evidence.phase." + phase.counts().verdict().name()), "strong"),
                Controls.text(messages.text("evidence.phase.counts", phase.counts().both(),
                        phase.counts().firstOnly(), phase.counts().secondOnly(), phase.counts().neither()), "muted"));
    }

    private GridPane figures(List<ReadVerdict> verdicts) {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(4);
        grid.getColumnConstraints().add(share(NAMES));
        verdicts.forEach(verdict -> grid.getColumnConstraints().add(share((100 - NAMES) / verdicts.size())));
        for (int column = 0; column < verdicts.size(); column++) {
            grid.add(Controls.text(role(verdicts.get(column).reads().sample()), "strong"), column + 1, 0);
        }
        row(grid, verdicts, "depth", one -> Integer.toString(one.reads().counts().depth()));
        row(grid, verdicts, "refStrands", one -> FindingWords.strands(one.reads().reference()));
        row(grid, verdicts, "altStrands", one -> FindingWords.strands(one.reads().alternative()));
        row(grid, verdicts, "other", one -> Integer.toString(one.reads().counts().other()));
        row(grid, verdicts, "fraction", one -> words.fraction(one.reads()));
        row(grid, verdicts, "distance", one -> words.both(one.reads().reference().distanceToEnd(),
                one.reads().alternative().distanceToEnd(), 0));
        row(grid, verdicts, "mapq", one -> words.both(one.reads().reference().mappingQuality(),
                one.reads().alternative().mappingQuality(), 0));
        row(grid, verdicts, "baseQuality", one -> words.both(one.reads().reference().baseQuality(),
                one.reads().alternative().baseQuality(), 0));
        row(grid, verdicts, "clips", one -> words.shares(one.reads().reference().softClipped(),
                one.reads().alternative().softClipped()));
        row(grid, verdicts, "mismatches", one -> words.both(one.reads().reference().mismatches(),
                one.reads().alternative().mismatches(), 1));
        row(grid, verdicts, "elsewhere", one -> words.share(one.reads().alternative().multiMapping()));
        row(grid, verdicts, "duplicates", one -> Integer.toString(one.reads().duplicates()));
        row(grid, verdicts, "orientation", one -> one.reads().alternative().firstForward() + " / "
                + one.reads().alternative().firstReverse());
        row(grid, verdicts, "neighbours", one -> Integer.toString(one.reads().otherVariants()));
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void row(GridPane grid, List<ReadVerdict> verdicts, String name, Function<ReadVerdict, String> value) {
        int row = grid.getRowCount();
        grid.add(Controls.text(messages.text("evidence.row." + name), "muted"), 0, row);
        for (int column = 0; column < verdicts.size(); column++) {
            grid.add(Controls.text(value.apply(verdicts.get(column))), column + 1, row);
        }
    }

    private String role(String sample) {
        Optional<String> person = session.theCase().pedigree().persons().stream().map(Person::id)
                .filter(id -> session.theCase().sampleOf(id).filter(sample::equals).isPresent()).findFirst();
        return person.map(id -> FamilyRole.of(session.theCase(), id, messages)).orElse(sample);
    }
}
