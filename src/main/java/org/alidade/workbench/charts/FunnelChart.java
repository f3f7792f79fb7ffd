package org.alidade.workbench.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.drawing.chart.FunnelDrawing;
import org.alidade.filtering.DroppedVariants;
import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** The funnel of the filters; a step that is opened lists what it dropped, with the reason. */
public final class FunnelChart extends VBox {
    private static final double ROWS = 8;
    private final CaseSession session;
    private final ChartTools tools;
    private final Consumer<ScopedVariant> chosen;
    private final ChartView view;
    private final Label heading = Controls.heading("");
    private final ListView<ScopedVariant> dropped = new ListView<>();

    /** {@code chosen}: hears of a dropped variant that a person wants to see. */
    public FunnelChart(CaseSession session, ChartTools tools, Consumer<ScopedVariant> chosen) {
        this.session = session;
        this.tools = tools;
        this.chosen = chosen;
        this.view = new ChartView(tools, "funnel", target -> open(FilterId.valueOf(target)));
        dropped.setId("dropped");
        dropped.setCellFactory(list -> new DroppedCell());
        dropped.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose();
            }
        });
        dropped.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
        heading.setWrapText(true);
        getChildren().add(view);
        setSpacing(4);
        refresh();
    }

    /** After the filters ran again. */
    public void refresh() {
        getChildren().removeAll(heading, dropped);
        view.show(style -> FunnelDrawing.of(session.variants(), style));
    }

    private void open(FilterId step) {
        List<ScopedVariant> list = DroppedVariants.at(step, session.variants());
        heading.setText(tools.text("dropped", tools.messages().text("filter.name." + step.name()),
                tools.messages().numbers().whole(list.size())));
        dropped.getItems().setAll(list);
        dropped.setPrefHeight(ROWS * 3 * heading.getFont().getSize());
        if (!getChildren().contains(heading)) {
            getChildren().addAll(heading, dropped);
        }
        if (!list.isEmpty()) {
            dropped.getSelectionModel().selectFirst();
        }
        dropped.requestFocus();
    }

    private void choose() {
        Optional.ofNullable(dropped.getSelectionModel().getSelectedItem()).ifPresent(chosen);
    }

    /** Gene, alleles, and why the variant was dropped. */
    private final class DroppedCell extends ListCell<ScopedVariant> {
        @Override
        protected void updateItem(ScopedVariant variant, boolean empty) {
            super.updateItem(variant, empty);
            if (empty || variant == null) {
                setText(null);
                return;
            }
            String gene = variant.gene().map(named -> named.symbol() + " · ").orElse("");
            String reason = variant.verdicts().values().stream().filter(verdict -> !verdict.verdict().keeps())
                    .sorted(Comparator.comparing(FilterVerdict::filter)).findFirst()
                    .map(verdict -> tools.messages().sentence(verdict.reason(), verdict.arguments())).orElse("");
            setText(gene + variant.evidence().key().text() + "\n" + reason);
        }
    }
}
