package org.alidade.workbench.common.palette;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The field and what it found: arrows choose, Enter goes there. */
public final class PalettePane extends VBox {
    private static final int MOST = 50;
    /** Above this many entries the search would be felt in the typing. */
    private static final int MANY = 2_000;
    private final Messages messages;
    private final Function<String, List<PaletteEntry>> answers;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> hits = new ListView<>();
    private final Label none = Controls.text("", "muted");
    private final AtomicLong asked = new AtomicLong();
    private List<PaletteEntry> entries;

    /**
     * @param entries what can be found, in the order it is offered in
     * @param answers entries made for what was typed, for instance a variant's place
     * @param close runs before what was chosen
     */
    public PalettePane(List<PaletteEntry> entries, Function<String, List<PaletteEntry>> answers, Messages messages,
            Runnable close) {
        this.messages = messages;
        this.entries = List.copyOf(entries);
        this.answers = answers;
        this.close = close;
        getStyleClass().addAll("overlay-box", "palette");
        field.setId("palette-field");
        field.setPromptText(messages.text("acts.palette.prompt"));
        field.setAccessibleText(messages.text("acts.palette.prompt"));
        field.textProperty().addListener((property, before, typed) -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hits.setId("palette-hits");
        hits.setFocusTraversable(false);
        hits.setAccessibleText(messages.text("acts.palette.hits"));
        hits.setCellFactory(list -> new Cell());
        hits.setOnMouseClicked(event -> choose());
        none.setText(messages.text("acts.palette.none"));
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(field, hits, none, Controls.text(messages.text("acts.palette.help"), "muted"));
        find();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /** More that can be found came to hand; what was typed stays. */
    public void add(List<PaletteEntry> more) {
        entries = java.util.stream.Stream.concat(entries.stream(), more.stream()).toList();
        find();
    }

    private void find() {
        String typed = field.getText();
        long question = asked.incrementAndGet();
        List<PaletteEntry> searched = entries;
        List<PaletteEntry> answered = typed.isBlank() ? List.of() : answers.apply(typed.strip());
        if (searched.size() <= MANY) {
            show(answered, PaletteSearch.find(searched, typed, MOST));
            return;
        }
        Thread.ofVirtual().start(() -> {
            List<PaletteEntry> found = PaletteSearch.find(searched, typed, MOST);
            Platform.runLater(() -> {
                if (asked.get() == question) {
                    show(answered, found);
                }
            });
        });
    }

    private void show(List<PaletteEntry> answered, List<PaletteEntry> found) {
        hits.getItems().setAll(answered);
        hits.getItems().addAll(found);
        hits.getSelectionModel().selectFirst();
        hits.scrollTo(0);
        none.setVisible(hits.getItems().isEmpty());
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> 8;
            case PAGE_UP -> -8;
            default -> 0;
        };
        if (step != 0) {
            int chosen = Math.clamp(hits.getSelectionModel().getSelectedIndex() + (long) step, 0,
                    Math.max(0, hits.getItems().size() - 1));
            hits.getSelectionModel().select(chosen);
            hits.scrollTo(Math.max(0, chosen - 3));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        }
    }

    private void choose() {
        PaletteEntry chosen = hits.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.action().run();
        }
    }

    /** A line: what it is, its name, what tells it from others, its key. */
    private final class Cell extends ListCell<PaletteEntry> {
        @Override
        protected void updateItem(PaletteEntry item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label kind = new Label(messages.text("acts.palette." + item.kind().name()));
            kind.getStyleClass().add("palette-kind");
            Label label = new Label(item.label());
            label.getStyleClass().add("palette-label");
            Label detail = new Label(item.detail());
            detail.getStyleClass().add("muted");
            detail.setMinWidth(0);
            HBox line = new HBox(kind, label, detail, Controls.spring());
            line.getStyleClass().add("palette-line");
            if (!item.key().isEmpty()) {
                Label cap = new Label(item.key());
                cap.getStyleClass().add("key");
                cap.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(cap);
            }
            setGraphic(line);
            setAccessibleText(kind.getText() + " " + item.label() + " " + item.detail() + " " + item.key());
        }
    }
}
