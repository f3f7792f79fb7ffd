package org.alidade.workbench.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.alidade.model.Indication;
import org.alidade.model.PanelGene;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CatalogueOffice;
import org.alidade.workflow.PanelDraft;

/** Edits a panel gene by gene; the result is shown as a difference, and holds once it is accepted for a reason. */
final class PanelEditor extends VBox {
    private static final List<String> MODES = List.of("AD", "AR", "AD/AR", "XL", "XLD", "XLR", "YL", "MT", "SOM",
            "AD/SOM", "NA");
    private final CatalogueOffice office;
    private final Messages messages;
    private final BackgroundWork work;
    private final Consumer<Path> preview;
    private final TextField symbol = new TextField();
    private final ChoiceBox<String> modes = choice("modes", MODES);
    private final ChoiceBox<String> confidence = choice("confidence", List.of("3", "2", "1", "0"));
    private final ChoiceBox<String> tier = choice("tier", List.of("1", "2", "3"));
    private final Button put;
    private final Button remove;
    private final Button show;
    private final Label state = Controls.text("", "muted");
    private Optional<PanelDraft> draft = Optional.empty();

    /** {@code preview} is handed the folder of the wave that the edits make. */
    PanelEditor(CatalogueOffice office, Messages messages, BackgroundWork work, Consumer<Path> preview) {
        super(4);
        this.office = office;
        this.messages = messages;
        this.work = work;
        this.preview = preview;
        symbol.setId("edit-symbol");
        symbol.setPromptText(messages.text("frame.sources.indications.symbol"));
        symbol.setAccessibleText(messages.text("frame.sources.indications.symbol"));
        symbol.setPrefColumnCount(8);
        put = button("put", this::put);
        remove = button("remove", this::remove);
        show = button("show", this::show);
        List.of(modes, confidence, tier).forEach(box -> box.setAccessibleText(
                messages.text("frame.sources.indications." + box.getId().substring("edit-".length()))));
        symbol.textProperty().addListener((property, before, typed) -> enable());
        FlowPane line = new FlowPane(8, 4, symbol, modes, confidence, tier, put, remove, show, state);
        getChildren().add(line);
        enable();
    }

    private static ChoiceBox<String> choice(String name, List<String> values) {
        ChoiceBox<String> box = new ChoiceBox<>(FXCollections.observableArrayList(values));
        box.setId("edit-" + name);
        box.getSelectionModel().selectFirst();
        return box;
    }

    private Button button(String name, Runnable act) {
        Button button = new Button(messages.text("frame.sources.edit." + name));
        button.setId("edit-" + name);
        button.setOnAction(event -> act.run());
        return button;
    }

    /** Another panel is looked at: edits of the one before are given up. */
    void of(Indication indication) {
        if (draft.filter(known -> known.indication().equals(indication)).isEmpty()) {
            draft = Optional.of(new PanelDraft(indication));
            enable();
        }
    }

    /** Fills the form with an entry. */
    void fill(PanelGene entry) {
        symbol.setText(entry.gene().symbol());
        draft.flatMap(known -> known.modes(entry.gene().symbol())).ifPresent(text -> {
            if (!modes.getItems().contains(text)) {
                modes.getItems().add(text);
            }
            modes.setValue(text);
        });
        confidence.setValue(Integer.toString(entry.confidence()));
        tier.setValue(Integer.toString(entry.tier()));
    }

    private void put() {
        draft.orElseThrow().put(symbol.getText().strip(), modes.getValue(), Integer.parseInt(confidence.getValue()),
                Integer.parseInt(tier.getValue()));
        enable();
    }

    private void remove() {
        boolean known = draft.orElseThrow().remove(symbol.getText().strip());
        enable();
        if (!known) {
            state.setText(messages.text("frame.sources.edit.notThere", symbol.getText().strip()));
        }
    }

    private void enable() {
        boolean named = !symbol.getText().isBlank() && draft.isPresent();
        put.setDisable(!named);
        remove.setDisable(!named);
        int edits = draft.map(PanelDraft::edits).orElse(0);
        show.setDisable(edits == 0);
        state.setText(edits == 0 ? "" : messages.text("frame.sources.edit.state", edits));
    }

    private void show() {
        PanelDraft edited = draft.orElseThrow();
        work.run(() -> wave(edited), preview::accept);
    }

    private Path wave(PanelDraft edited) throws IOException {
        Path folder = Files.createTempDirectory("alidade-panel");
        office.waveOfDraft(edited, folder);
        return folder;
    }
}
