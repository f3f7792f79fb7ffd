package org.alidade.workbench.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.knowledge.indications.CatalogueDifference;
import org.alidade.model.PanelGene;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workflow.CatalogueOffice;
import org.alidade.workflow.CatalogueOffice.Preview;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A new wave: its difference and the open cases that it touches first, then, for a reason, its acceptance. */
final class WaveForm extends VBox {
    /** Genes of one kind of change that are named. */
    private static final int NAMED = 12;
    private final CatalogueOffice office;
    private final Messages messages;
    private final BackgroundWork work;
    private final VBox difference = new VBox(3);
    private final TextField reason = new TextField();
    private final Button accept = new Button();
    private Optional<Preview> shown = Optional.empty();

    WaveForm(CatalogueOffice office, Messages messages, FileDialogs dialogs, BackgroundWork work) {
        super(6);
        this.office = office;
        this.messages = messages;
        this.work = work;
        Button choose = new Button(messages.text("frame.sources.wave.choose"));
        choose.setId("wave-choose");
        choose.setOnAction(event -> dialogs.openFiles(messages.text("frame.sources.wave.choose"), List.of("*.yaml"))
                .stream().findFirst().map(file -> file.toAbsolutePath().getParent()).ifPresent(this::preview));
        accept.setText(messages.text("frame.sources.wave.accept"));
        accept.setId("wave-accept");
        accept.setDisable(true);
        accept.setOnAction(event -> accept());
        reason.setId("wave-reason");
        reason.setPromptText(messages.text("candidates.widen.reason"));
        reason.textProperty().addListener((property, before, typed) -> enable());
        HBox.setHgrow(reason, Priority.ALWAYS);
        difference.setId("wave-difference");
        ScrollPane scroll = Controls.bounded(difference);
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(Bindings.isNotEmpty(difference.getChildren()));
        getChildren().addAll(scroll, new HBox(8, choose, reason, accept));
    }

    private void enable() {
        accept.setDisable(shown.flatMap(Preview::wave).isEmpty() || reason.getText().isBlank());
    }

    /** Reads a wave and shows what it would change; nothing is taken over. */
    void preview(Path wave) {
        work.run(() -> office.preview(wave), preview -> {
            shown = Optional.of(preview);
            difference.getChildren().clear();
            preview.problems().forEach(problem -> say(messages.line(problem), "strong"));
            preview.differences().forEach(this::show);
            if (!preview.openCases().isEmpty()) {
                say(messages.text("frame.sources.wave.cases", String.join(", ", preview.openCases())), "strong");
            }
            if (preview.wave().isPresent() && preview.differences().isEmpty()) {
                say(messages.text("frame.sources.wave.nothing"), "muted");
            }
            enable();
        });
    }

    private void show(CatalogueDifference one) {
        say(one.code(), "strong");
        one.fields().forEach(field -> say(field.name().equals("new")
                ? messages.text("frame.sources.wave.new", field.after())
                : messages.text("frame.sources.wave.field", messages.text("frame.sources.wave.field." + field.name()),
                        field.before().isEmpty() ? "–" : field.before(),
                        field.after().isEmpty() ? "–" : field.after()),
                "plain"));
        genes("added", one.added());
        genes("removed", one.removed());
        genes("changed", one.changed().stream().map(CatalogueDifference.GeneChange::after).toList());
    }

    private void genes(String kind, List<PanelGene> genes) {
        if (!genes.isEmpty()) {
            List<String> names = new ArrayList<>(
                    genes.stream().map(entry -> entry.gene().symbol()).limit(NAMED).toList());
            if (genes.size() > NAMED) {
                names.add("…");
            }
            say(messages.text("frame.sources.wave." + kind, genes.size(), String.join(", ", names)), "plain");
        }
    }

    private void say(String text, String style) {
        Label line = Controls.text(text, style);
        line.setWrapText(true);
        difference.getChildren().add(line);
    }

    private void accept() {
        Preview preview = shown.orElseThrow();
        String why = reason.getText();
        accept.setDisable(true);
        work.run(() -> {
            office.accept(preview.wave().orElseThrow(), why);
            return preview.wave().orElseThrow().version();
        }, version -> {
            difference.getChildren().clear();
            reason.clear();
            shown = Optional.empty();
            say(messages.text("cli.indications.accepted", version), "strong");
        });
    }
}
