package org.alidade.workbench.worklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.casefile.LooseFiles;
import org.alidade.casefile.ReadSamples;
import org.alidade.knowledge.indications.Indications;
import org.alidade.model.Framework;
import org.alidade.model.Indication;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workflow.CaseRequest;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Single files become a case: VCF, PED, reads, signs, indication. */
public final class LooseFilesPane extends VBox {
    private final Messages messages;
    private final FileDialogs dialogs;
    private final List<Path> variantFiles = new ArrayList<>();
    private final Map<String, Path> reads = new LinkedHashMap<>();
    private Optional<Path> ped = Optional.empty();
    private final TextField hpo = new TextField();
    private final TextField proband = new TextField();
    private final ComboBox<String> indication = new ComboBox<>();
    private final CheckBox declared = new CheckBox();
    private final Button open;

    public LooseFilesPane(Messages messages, FileDialogs dialogs, Indications indications,
            Consumer<CaseRequest> opening,
            Runnable close) {
        this.messages = messages;
        this.dialogs = dialogs;
        getStyleClass().add("overlay-box");
        indication.getItems().add("");
        indications.all().forEach(one -> indication.getItems().add(title(one)));
        indication.setMaxWidth(380);
        hpo.setPromptText("HP:0001250, HP:0001298, !HP:0000252");
        hpo.setId("looseHpo");
        declared.setText(messages.text("workbench.files.declared"));
        declared.setWrapText(true);
        declared.setId("looseDeclared");
        open = new Button(messages.text("workbench.worklist.open"));
        open.setId("looseOpen");
        open.setDisable(true);
        open.setOnAction(event -> opening.accept(new CaseRequest.Loose(files(), declared.isSelected())));
        Button cancel = new Button(messages.text("workbench.close"));
        cancel.setOnAction(event -> close.run());
        getChildren().addAll(Controls.text(messages.text("workbench.files.title"), "worklist-title"), grid(), declared,
                new HBox(8, open, cancel));
    }

    private String title(Indication one) {
        return one.code() + " " + one.name().in(messages.locale());
    }

    private GridPane grid() {
        GridPane grid = new GridPane(12, 8);
        row(grid, "vcf", chooser("vcf", List.of("*.vcf", "*.vcf.gz", "*.vcf.bgz", "*.bcf"), this::variants));
        row(grid, "ped", chooser("ped", List.of("*.ped", "*.fam", "*.txt"), this::pedigree));
        row(grid, "reads", chooser("reads", List.of("*.bam", "*.cram"), this::reads));
        row(grid, "hpo", hpo);
        row(grid, "indication", indication);
        row(grid, "proband", proband);
        return grid;
    }

    private void row(GridPane grid, String name, Node field) {
        int row = grid.getRowCount();
        grid.add(new Label(messages.text("workbench.files." + name)), 0, row);
        field.setAccessibleText(messages.text("workbench.files." + name));
        grid.add(field, 1, row);
    }

    /** Takes the chosen files and gives the words that say which. */
    private interface Taking {
        String take(List<Path> files);
    }

    private HBox chooser(String name, List<String> endings, Taking taking) {
        Label chosen = Controls.text(messages.text("workbench.files.noFile"), "muted");
        Button button = new Button(messages.text("workbench.files.choose"));
        button.setId("loose-" + name);
        button.setOnAction(event -> {
            List<Path> files = dialogs.openFiles(messages.text("workbench.files." + name), endings);
            if (!files.isEmpty()) {
                chosen.setText(taking.take(files));
            }
        });
        return new HBox(8, button, chosen);
    }

    private String variants(List<Path> files) {
        variantFiles.clear();
        variantFiles.addAll(files);
        open.setDisable(false);
        return names(files);
    }

    private String pedigree(List<Path> files) {
        ped = Optional.of(files.getFirst());
        return names(files.subList(0, 1));
    }

    /** Reads belong to the sample that their header names; without one, the file's name up to its first dot is taken. */
    private String reads(List<Path> files) {
        reads.clear();
        for (Path file : files) {
            String stem = String.valueOf(file.getFileName()).split("\\.", 2)[0];
            reads.put(ReadSamples.of(file).orElse(stem), file);
        }
        return String.join(", ", reads.keySet());
    }

    private static String names(List<Path> files) {
        return String.join(", ", files.stream().map(Path::getFileName).map(String::valueOf).toList());
    }

    private LooseFiles files() {
        List<String> terms = Arrays.stream(hpo.getText().split("[,;\\s]+")).filter(term -> !term.isBlank()).toList();
        Optional<String> code = Optional.ofNullable(indication.getValue()).filter(text -> !text.isBlank())
                .map(text -> text.split(" ", 2)[0]);
        Optional<String> person = Optional.of(proband.getText().strip()).filter(text -> !text.isEmpty());
        return new LooseFiles(variantFiles, ped, terms, code, reads, person, Framework.PUBLIC);
    }
}
