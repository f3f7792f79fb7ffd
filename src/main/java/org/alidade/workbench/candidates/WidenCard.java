package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.alidade.filtering.RelatedGene;
import org.alidade.filtering.Widening;
import org.alidade.filtering.Widening.WidenedGene;
import org.alidade.model.Gene;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.WidenView;
import org.alidade.workflow.WidenView.Asked;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** Which genes beyond the panel are read, and why: those whose disease fits the patient, chosen or named. */
final class WidenCard extends Card {
    private final WidenView view;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable changed;
    private final TextField search = new TextField();
    private final ListView<RelatedGene> list = new ListView<>();
    private final TextField named = new TextField();
    private final TextField reason = new TextField();
    private final Label state = Controls.text("", "muted");
    private final Set<Gene> chosen = new LinkedHashSet<>();
    private List<RelatedGene> offered = List.of();

    /** {@code changed}: the case's list is another one now. */
    WidenCard(WidenView view, Messages messages, BackgroundWork work, Runnable changed, Runnable closed) {
        super(messages.text("candidates.widen.title"), messages, closed);
        this.view = view;
        this.messages = messages;
        this.work = work;
        this.changed = changed;
        setId("widenCard");
        search.setId("widenSearch");
        search.setPromptText(messages.text("candidates.widen.search"));
        search.textProperty().addListener((property, before, now) -> show());
        list.setId("widenList");
        list.getStyleClass().add("column-list");
        list.setCellFactory(made -> new Line());
        list.setPlaceholder(new Label(messages.text("candidates.widen.reading")));
        named.setId("widenNamed");
        named.setPromptText(messages.text("candidates.widen.named"));
        reason.setId("widenReason");
        reason.setPromptText(messages.text("candidates.widen.reason"));
        reason.setOnAction(event -> widen());
        state.setId("widenState");
        state.setWrapText(true);
        Optional<Widening> current = view.current();
        current.ifPresent(widening -> {
            widening.genes().forEach(gene -> chosen.add(gene.gene()));
            reason.setText(widening.reason());
        });
        Label meaning = Controls.text(messages.text("candidates.widen.meaning"), "muted");
        meaning.setWrapText(true);
        add(meaning, search, list, named, reason, acts(current.isPresent()), state,
                Controls.text(messages.text("candidates.widen.keys"), "muted"));
        work.run(view::offered, this::offer);
    }

    private FlowPane acts(boolean widened) {
        Button widen = new Button(messages.text("candidates.widen.widen"));
        widen.setId("widen-apply");
        widen.setOnAction(event -> widen());
        Button narrow = new Button(messages.text("candidates.widen.narrow"));
        narrow.setId("widen-narrow");
        narrow.setDisable(!widened);
        narrow.setOnAction(event -> work.run(told -> {
            view.narrow(told);
            return true;
        }, Progress.none(), done -> done(), () -> {
        }));
        return new FlowPane(6, 4, widen, narrow);
    }

    private void offer(List<RelatedGene> genes) {
        offered = genes;
        list.setPlaceholder(new Label(messages.text("candidates.widen.none")));
        show();
    }

    private void show() {
        String typed = search.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(offered.stream().filter(gene -> typed.isEmpty()
                || gene.gene().symbol().toLowerCase(Locale.ROOT).contains(typed)
                || gene.disease().toLowerCase(Locale.ROOT).contains(typed)).toList());
        list.getSelectionModel().selectFirst();
    }

    private final class Line extends ListCell<RelatedGene> {
        Line() {
            setPrefWidth(0); // cut off rather than scrolled
            setOnMouseClicked(event -> toggle());
        }

        @Override
        protected void updateItem(RelatedGene gene, boolean empty) {
            super.updateItem(gene, empty);
            setText(empty || gene == null ? null : line(gene));
        }
    }

    private String line(RelatedGene gene) {
        String fit = messages.numbers().whole(Math.round(gene.fit()));
        String modes = String.join("/", gene.modes().stream().sorted().map(messages::name).toList());
        return (chosen.contains(gene.gene()) ? "☑ " : "☐ ") + messages.text(
                gene.onPanel() ? "candidates.widen.lineOnPanel" : "candidates.widen.line", gene.gene().symbol(),
                gene.disease(), modes.isEmpty() ? "–" : modes, fit);
    }

    private void toggle() {
        RelatedGene gene = list.getSelectionModel().getSelectedItem();
        if (gene != null) {
            if (!chosen.remove(gene.gene())) {
                chosen.add(gene.gene());
            }
            list.refresh();
            state.setText(messages.text("candidates.widen.chosen", chosen.size()));
        }
    }

    private void widen() {
        String typed = named.getText();
        work.run(() -> view.named(typed), this::widen);
    }

    private void widen(Asked asked) {
        List<WidenedGene> genes = new ArrayList<>(offered.stream().filter(gene -> chosen.contains(gene.gene()))
                .map(WidenView::gene).toList());
        asked.genes().stream().filter(gene -> genes.stream().noneMatch(one -> one.gene().isSame(gene.gene())))
                .forEach(genes::add);
        if (!asked.refused().isEmpty()) {
            state.setText(String.join("\n", asked.refused().stream().map(messages::line).toList()));
            named.requestFocus();
        } else if (genes.isEmpty()) {
            state.setText(messages.text("candidates.widen.noGene"));
        } else if (reason.getText().isBlank()) {
            state.setText(messages.text("candidates.widen.noReason"));
            reason.requestFocus();
        } else {
            Widening widening = new Widening(genes, reason.getText().strip());
            work.run(told -> {
                view.widen(widening, told);
                return true;
            }, Progress.none(), done -> done(), () -> {
            });
        }
    }

    private void done() {
        close();
        changed.run();
    }

    @Override
    boolean pressed(KeyEvent event) {
        boolean onList = list.isFocused();
        if (onList && event.getCode() == KeyCode.SPACE) {
            toggle();
            return true;
        }
        if (onList && event.getCode() == KeyCode.ENTER) {
            reason.requestFocus();
            return true;
        }
        if (search.isFocused() && event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            return true;
        }
        return false;
    }

    @Override
    void focusFirst() {
        search.requestFocus();
    }
}
