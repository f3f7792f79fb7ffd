package org.alidade.workbench.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.model.GenomeBuild;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What a new bundle is to be made of: a name, an assembly, published files. */
final class BuildForm extends VBox {
    /** A wish as it stands in the form. */
    record Wish(String name, Optional<GenomeBuild> build, List<Path> files) {
    }

    private final Messages messages;
    private final TextField name = new TextField();
    private final ComboBox<Optional<GenomeBuild>> assembly = new ComboBox<>();
    private final Label chosen = Controls.text("", "muted");
    private final Button start;
    private final List<Path> files = new ArrayList<>();

    BuildForm(FileDialogs dialogs, Messages messages, Consumer<Wish> build) {
        this.messages = messages;
        getStyleClass().add("intake-section");
        setId("bundle-form");
        name.setId("bundle-name");
        name.setPrefColumnCount(18);
        assembly.setId("bundle-assembly");
        assembly.getItems().addAll(List.of(Optional.of(GenomeBuild.GRCH38), Optional.of(GenomeBuild.GRCH37),
                Optional.empty()));
        assembly.setValue(Optional.of(GenomeBuild.GRCH38));
        assembly.setConverter(new Words());
        Button choose = new Button(messages.text("frame.knowledge.chooseFiles"));
        choose.setId("bundle-files");
        choose.setOnAction(event -> add(dialogs.openFiles(messages.text("frame.knowledge.chooseFiles"), List.of("*"))));
        start = new Button(messages.text("frame.knowledge.build"));
        start.setId("bundle-start");
        start.getStyleClass().add("accent");
        start.setOnAction(event -> build.accept(new Wish(name.getText().strip(), assembly.getValue(),
                List.copyOf(files))));
        name.textProperty().addListener((property, before, now) -> look());
        getChildren().addAll(Controls.text(messages.text("frame.knowledge.newBundle"), "intake-heading"),
                Controls.text(messages.text("frame.knowledge.newExplanation"), "muted"),
                line(field("bundleName", name), field("assembly", assembly), choose, start), chosen);
        look();
    }

    private static FlowPane line(Node... inputs) {
        FlowPane line = new FlowPane(12, 8, inputs);
        line.setRowValignment(VPos.BOTTOM);
        return line;
    }

    private VBox field(String key, Node input) {
        Label label = Controls.text(messages.text("frame.knowledge." + key), "intake-label");
        label.setLabelFor(input);
        return new VBox(label, input);
    }

    /** Adds files; those that are there already are not added twice. */
    void add(List<Path> more) {
        more.stream().filter(file -> !files.contains(file)).forEach(files::add);
        look();
    }

    private void look() {
        chosen.setText(files.isEmpty()
                ? messages.text("frame.knowledge.noFiles")
                : messages.text("frame.knowledge.files", files.size(),
                        String.join(", ", files.stream().map(file -> String.valueOf(file.getFileName())).toList())));
        start.setDisable(files.isEmpty() || name.getText().isBlank());
    }

    /** Forgets what was given, once it is made. */
    void clear() {
        files.clear();
        name.clear();
    }

    private final class Words extends StringConverter<Optional<GenomeBuild>> {
        @Override
        public String toString(Optional<GenomeBuild> build) {
            return build == null
                    ? ""
                    : build.map(GenomeBuild::label).orElseGet(() -> messages.text("frame.knowledge.bothBuilds"));
        }

        @Override
        public Optional<GenomeBuild> fromString(String text) {
            return GenomeBuild.parse(text);
        }
    }
}
