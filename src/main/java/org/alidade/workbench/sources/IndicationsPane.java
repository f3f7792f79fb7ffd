package org.alidade.workbench.sources;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.alidade.model.Indication;
import org.alidade.model.PanelGene;
import org.alidade.model.PanelRegion;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Ruler;
import org.alidade.workflow.CatalogueOffice;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pre-indications of the station, the panel of the one looked at, and where a new wave is taken over. */
public final class IndicationsPane extends VBox {
    private static final double LEFT = 0.42;
    private final Messages messages;
    private final TableView<Indication> indications = new TableView<>();
    private final TableView<PanelGene> genes = new TableView<>();
    private final TextField search = new TextField();
    private final PanelEditor editor;
    private final Label facts = Controls.text("", "muted");

    public IndicationsPane(CatalogueOffice office, Messages messages, FileDialogs dialogs, BackgroundWork work) {
        this.messages = messages;
        Ruler ruler = new Ruler();
        getStyleClass().add("page");
        indications.setId("indications");
        indications.setAccessibleText(messages.text("frame.sources.indications.title"));
        column(indications, ruler, "code", 4.5, Indication::code);
        column(indications, ruler, "status", 7, one -> messages.name(one.facts().status()));
        column(indications, ruler, "version", 8, Indication::version);
        column(indications, ruler, "genes", 4.5, one -> messages.numbers().whole(one.panel().genes().size()));
        column(indications, ruler, "name", 22, one -> one.name().in(messages.locale()));
        genes.setId("panelGenes");
        genes.setAccessibleText(messages.text("frame.sources.indications.panel"));
        column(genes, ruler, "symbol", 7, one -> one.region().map(name -> one.gene().symbol() + " · " + name)
                .orElse(one.gene().symbol()));
        column(genes, ruler, "modes", 6,
                one -> String.join("/", one.modes().stream().sorted().map(messages::name).toList()));
        column(genes, ruler, "confidence", 6, one -> Integer.toString(one.confidence()));
        column(genes, ruler, "tier", 4.5, one -> Integer.toString(one.tier()));
        column(genes, ruler, "state", 7,
                one -> one.toValidate() ? messages.text("frame.sources.indications.toValidate") : "");
        column(genes, ruler, "source", 20, PanelGene::source);
        search.setId("panelSearch");
        search.setPromptText(messages.text("frame.sources.indications.search"));
        search.textProperty().addListener((property, before, typed) -> showGenes());
        facts.setWrapText(true);
        VBox panel = new VBox(6, search, genes, facts);
        VBox.setVgrow(genes, Priority.ALWAYS);
        panel.setPadding(new Insets(0, 0, 0, 8));
        SplitPane both = new SplitPane(indications, panel);
        both.setDividerPositions(LEFT);
        VBox.setVgrow(both, Priority.ALWAYS);
        indications.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showGenes());
        WaveForm wave = new WaveForm(office, messages, dialogs, work);
        editor = new PanelEditor(office, messages, work, wave::preview);
        panel.getChildren().add(editor);
        genes.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && now.region().isEmpty()) {
                editor.fill(now);
            }
        });
        getChildren().addAll(ruler, Controls.text(messages.text("frame.sources.indications.heading",
                office.catalogue().version(), String.join(", ", office.versions()))), both,
                wave);
        indications.setItems(FXCollections.observableArrayList(office.catalogue().all()));
        indications.getSelectionModel().selectFirst();
    }

    private <T> void column(TableView<T> table, Ruler ruler, String name, double em,
            Function<T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(messages.text("frame.sources.indications." + name));
        ruler.width(column, em);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        table.getColumns().add(column);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private void showGenes() {
        Indication chosen = indications.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        editor.of(chosen);
        String typed = search.getText().strip().toLowerCase(Locale.ROOT);
        List<PanelGene> shown = Stream
                .concat(chosen.panel().genes().stream(), chosen.panel().regions().stream().map(PanelRegion::entry))
                .filter(entry -> entry.gene().symbol().toLowerCase(Locale.ROOT).contains(typed)).toList();
        genes.setItems(FXCollections.observableArrayList(shown));
        facts.setText(messages.text("frame.sources.indications.facts", shown.size(), chosen.panel().genes().size(),
                chosen.panel().genes().stream().filter(PanelGene::toValidate).count(),
                chosen.population().in(messages.locale()), chosen.facts().morbidity().in(messages.locale()),
                chosen.benefit().in(messages.locale()), chosen.facts().sponsor(),
                chosen.panel().sha256().substring(0, Math.min(12, chosen.panel().sha256().length()))));
    }
}
