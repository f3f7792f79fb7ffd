package org.alidade.workbench.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workflow.FamilyRole;
import org.alidade.workflow.dossier.Attachment;
import org.alidade.workflow.dossier.Attachments;
import org.alidade.workflow.dossier.Dossier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The files kept with a case: added with their kind, listed, opened, taken away. */
final class AttachmentsBox extends VBox {
    private static final double PICTURE_WIDTH = 640;
    private final Dossier dossier;
    private final Messages messages;
    private final BackgroundWork work;
    private final FileDialogs dialogs;
    private final ComboBox<Attachment.Kind> kind = new ComboBox<>();
    private final ComboBox<String> about = new ComboBox<>();
    private final VBox list = new VBox();
    private final VBox opened = new VBox();

    AttachmentsBox(Dossier dossier, Messages messages, BackgroundWork work, FileDialogs dialogs) {
        this.dossier = dossier;
        this.messages = messages;
        this.work = work;
        this.dialogs = dialogs;
        getStyleClass().add("intake-section");
        list.getStyleClass().add("intake-rows");
        kind.getItems().addAll(Attachment.Kind.values());
        kind.setConverter(words(this::kindWord));
        kind.setValue(Attachment.Kind.LETTER);
        kind.setAccessibleText(messages.text("intake.attach.kind"));
        about.getItems().add("");
        dossier.theCase().pedigree().persons().forEach(person -> about.getItems().add(person.id()));
        about.setConverter(words(this::personWord));
        about.setValue("");
        about.setAccessibleText(messages.text("intake.attach.person"));
        Button add = new Button(messages.text("intake.attach"));
        add.setId("intake-attach");
        add.setOnAction(event -> attach(kind.getValue(), about.getValue()));
        getChildren().addAll(Controls.text(messages.text("intake.section.ATTACHMENTS"), "intake-heading"),
                new FlowPane(8, 8, kind, about, add), list, opened);
        reload();
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }

    private String kindWord(Attachment.Kind one) {
        return messages.text("intake.attach.kind." + one);
    }

    private String personWord(String person) {
        return person.isEmpty()
                ? messages.text("intake.attach.case")
                : messages.text("intake.person", person, FamilyRole.of(dossier.theCase(), person, messages));
    }

    /** Asks for files and keeps them with the case. */
    void attach(Attachment.Kind as, String person) {
        List<Path> files = dialogs.openFiles(messages.text("intake.attach.title"), Attachments.ENDINGS);
        if (!files.isEmpty()) {
            work.run(() -> {
                for (Path file : files) {
                    dossier.attachments().add(file, as, person);
                }
                return dossier.attachments().all();
            }, this::show);
        }
    }

    private void reload() {
        work.run(() -> dossier.attachments().all(), this::show);
    }

    private void show(List<Attachment> all) {
        opened.getChildren().clear();
        list.getChildren().clear();
        if (all.isEmpty()) {
            list.getChildren().add(Controls.text(messages.text("intake.attach.none"), "muted"));
        }
        all.forEach(one -> list.getChildren().add(row(one)));
    }

    private Node row(Attachment one) {
        Button open = new Button(messages.text("intake.attach.open"));
        open.setAccessibleText(messages.text("intake.attach.open") + " " + one.name());
        open.setOnAction(event -> open(one));
        Button remove = new Button(messages.text("intake.attach.remove"));
        remove.setAccessibleText(messages.text("intake.attach.remove") + " " + one.name());
        remove.setOnAction(event -> work.run(() -> {
            dossier.attachments().remove(one);
            return dossier.attachments().all();
        }, this::show));
        HBox row = new HBox(8, Controls.chip(kindWord(one.kind()), "plain"), Controls.text(one.name()),
                Controls.text(personWord(one.personId()), "muted"), Controls.spring(), open, remove);
        row.getStyleClass().add("intake-row");
        return row;
    }

    private void open(Attachment one) {
        opened.getChildren().clear();
        if (!Files.exists(one.file())) {
            opened.getChildren().add(Controls.text(messages.text("intake.attach.gone", one.name()), "intake-wrong"));
        } else if (one.isPicture()) {
            ImageView picture = new ImageView(new Image(one.file().toUri().toString(), true));
            picture.setPreserveRatio(true);
            picture.setFitWidth(PICTURE_WIDTH);
            picture.setAccessibleText(one.name());
            opened.getChildren().add(picture);
        } else {
            work.run(() -> dialogs.show(one.file()), shown -> {
                if (!shown) {
                    opened.getChildren().add(
                            Controls.text(messages.text("intake.attach.noViewer", one.name()), "intake-wrong"));
                }
            });
        }
    }
}
