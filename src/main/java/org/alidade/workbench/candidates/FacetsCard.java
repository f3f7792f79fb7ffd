package org.alidade.workbench.candidates;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** How many rows there are of each gene, impact, type, model and class; a tick narrows the list to them. */
final class FacetsCard extends Card {
    /** Genes shown; more would not be read, and the quick filter finds any of them. */
    private static final int MOST = 12;
    private final HeldRows rows;
    private final Supplier<ListSource.Wanted> wanted;
    private final Messages messages;
    private final BackgroundWork work;
    private final BiConsumer<Facet, String> toggle;
    private final VBox lists = new VBox(8);

    FacetsCard(HeldRows rows, Supplier<ListSource.Wanted> wanted, Messages messages, BackgroundWork work,
            BiConsumer<Facet, String> toggle, Runnable closed) {
        super(messages.text("candidates.facets.title"), messages, closed);
        this.rows = rows;
        this.wanted = wanted;
        this.messages = messages;
        this.work = work;
        this.toggle = toggle;
        setId("facetsCard");
        add(Controls.text(messages.text("candidates.facets.meaning"), "muted"), lists);
        count("");
    }

    /** {@code focused}: id of the tick that keeps the focus. */
    private void count(String focused) {
        ListSource.Wanted now = wanted.get();
        work.latest("facets", wish -> FacetCounts.of(rows, now, wish), counts -> show(counts, now.facets(), focused));
    }

    private void show(FacetCounts counts, FacetChoice choice, String focused) {
        lists.getChildren().clear();
        counts.values().forEach((facet, values) -> {
            if (!values.isEmpty()) {
                lists.getChildren().add(section(facet, values, choice));
            }
        });
        Node tick = focused.isEmpty() ? null : lists.lookup("#" + focused);
        if (tick != null) {
            tick.requestFocus();
        } else {
            focusFirst();
        }
    }

    private VBox section(Facet facet, List<FacetCounts.Value> values, FacetChoice choice) {
        FlowPane ticks = new FlowPane(12, 4);
        int shown = 0;
        for (FacetCounts.Value one : values) {
            if (shown < MOST || choice.holds(facet, one.value())) {
                ticks.getChildren().add(tick(facet, one, choice));
                shown++;
            }
        }
        VBox section = new VBox(2, Controls.text(FacetWords.facet(facet, messages), "strong"), ticks);
        if (shown < values.size()) {
            section.getChildren().add(Controls.text(messages.text("candidates.facets.more",
                    messages.numbers().whole(values.size() - shown)), "muted"));
        }
        return section;
    }

    private CheckBox tick(Facet facet, FacetCounts.Value one, FacetChoice choice) {
        CheckBox tick = new CheckBox(FacetWords.value(facet, one.value(), messages) + " · "
                + messages.numbers().whole(one.rows()));
        String id = "tick-" + facet + "-" + one.value().replaceAll("[^A-Za-z0-9_-]", "_");
        tick.setId(id);
        tick.setSelected(choice.holds(facet, one.value()));
        tick.setAccessibleText(messages.text("candidates.facets.tick", FacetWords.facet(facet, messages),
                FacetWords.value(facet, one.value(), messages), one.rows()));
        tick.setOnAction(event -> {
            toggle.accept(facet, one.value());
            count(id);
        });
        return tick;
    }

    @Override
    boolean pressed(KeyEvent event) {
        return false;
    }

    @Override
    void focusFirst() {
        Node first = lists.lookup(".check-box");
        if (first != null) {
            first.requestFocus();
        }
    }
}
