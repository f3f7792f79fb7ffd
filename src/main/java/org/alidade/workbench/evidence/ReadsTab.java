package org.alidade.workbench.evidence;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Person;
import org.alidade.reads.ReadCounts;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.FamilyRole;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the reads show in numbers, and the mark that a person has looked at them. */
public final class ReadsTab extends VBox {
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable decided;
    private final CheckBox seen = new CheckBox();
    private final GridPane grid = new GridPane();
    private @Nullable ScopedVariant variant;

    ReadsTab(CaseSession session, Messages messages, BackgroundWork work, Runnable decided) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.decided = decided;
        getStyleClass().add("side");
        grid.setHgap(12);
        grid.setVgap(4);
        seen.setText(messages.text("workbench.reads.seen"));
        seen.setId("readsSeen");
        seen.setOnAction(event -> save(seen.isSelected()));
        getChildren().addAll(Controls.section(messages.text("workbench.reads.counted"), grid), seen,
                Controls.text(messages.text("workbench.reads.rule"), "muted"));
    }

    void show(ScopedVariant shown) {
        this.variant = shown;
        grid.getChildren().clear();
        refresh();
        if (session.theCase().readFiles().isEmpty()) {
            grid.add(Controls.text(messages.text("workbench.reads.none"), "muted"), 0, 0);
            return;
        }
        work.latest("reads", wish -> session.readCounts(shown.evidence().key()), this::fill);
    }

    void refresh() {
        ScopedVariant shown = variant;
        if (shown != null) {
            seen.setSelected(session.review(shown.evidence().key()).filter(VariantReview::readsSeen).isPresent());
        }
    }

    /** Marks the reads as seen, or takes the mark away. */
    public void toggleSeen() {
        seen.setSelected(!seen.isSelected());
        save(seen.isSelected());
    }

    private void save(boolean value) {
        ScopedVariant shown = variant;
        if (shown != null) {
            work.run(() -> session.reviewing().readsSeen(shown, value), review -> decided.run());
        }
    }

    private void fill(List<ReadCounts> counts) {
        grid.getChildren().clear();
        String[] names = {"depth", "refAlt", "other", "fraction", "strands", "mapq"};
        for (int row = 0; row < names.length; row++) {
            grid.add(Controls.text(messages.text("workbench.reads." + names[row]), "muted"), 0, row + 1);
        }
        for (int column = 0; column < counts.size(); column++) {
            ReadCounts count = counts.get(column);
            grid.add(Controls.text(role(count.sample()), "strong"), column + 1, 0);
            String[] values = {Integer.toString(count.depth()), count.reference() + " / " + count.alternative(),
                    Integer.toString(count.other()), fraction(count),
                    count.alternativeForward() + "+ " + count.alternativeReverse() + "−",
                    quality(count.mapqReference()) + " / " + quality(count.mapqAlternative())};
            for (int row = 0; row < values.length; row++) {
                grid.add(Controls.text(values[row]), column + 1, row + 1);
            }
        }
    }

    private String role(String sample) {
        Optional<String> person = session.theCase().pedigree().persons().stream().map(Person::id)
                .filter(id -> session.theCase().sampleOf(id).filter(sample::equals).isPresent()).findFirst();
        return person.map(id -> FamilyRole.of(session.theCase(), id, messages)).orElse(sample);
    }

    private String fraction(ReadCounts count) {
        return count.alleleFraction().isPresent()
                ? messages.numbers().decimal(count.alleleFraction().getAsDouble(), 2)
                : "–";
    }

    private String quality(java.util.OptionalDouble value) {
        return value.isPresent() ? messages.numbers().decimal(value.getAsDouble(), 0) : "–";
    }
}
