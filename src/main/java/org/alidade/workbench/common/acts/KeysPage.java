package org.alidade.workbench.common.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every key with what it does, by groups; made of the acts themselves. */
public final class KeysPage extends VBox {
    private static final int COLUMNS = 2;
    private final Acts acts;
    private final Messages messages;
    private final TextField search = new TextField();
    private final HBox columns = new HBox();

    public KeysPage(Acts acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().addAll("overlay-box", "keys-page");
        search.setId("keys-search");
        search.setPromptText(messages.text("acts.keys.search"));
        search.setAccessibleText(messages.text("acts.keys.search"));
        search.textProperty().addListener((property, before, typed) -> fill());
        columns.getStyleClass().add("keys-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Controls.text(messages.text("acts.keys.title"), "worklist-title"), search, scroll,
                Controls.text(messages.text("acts.keys.typing"), "muted"));
        fill();
    }

    /** Puts the caret where one searches. */
    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void fill() {
        String wanted = SearchText.plain(search.getText());
        List<VBox> groups = Stream.of(ActGroup.values()).map(group -> group(group, wanted))
                .filter(box -> box.getChildren().size() > 1).toList();
        int rows = groups.stream().mapToInt(box -> box.getChildren().size() + 1).sum();
        List<VBox> made = new ArrayList<>();
        int placed = 0;
        for (VBox group : groups) {
            if (made.size() <= Math.min(COLUMNS - 1, placed * COLUMNS / Math.max(1, rows))) {
                made.add(new VBox());
                made.getLast().getStyleClass().add("keys-column");
            }
            made.getLast().getChildren().add(group);
            placed += group.getChildren().size() + 1;
        }
        made.forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        columns.getChildren().setAll(made);
        if (made.isEmpty()) {
            columns.getChildren().add(Controls.text(messages.text("acts.keys.none"), "muted"));
        }
    }

    private VBox group(ActGroup group, String wanted) {
        VBox box = new VBox(Controls.heading(messages.text("acts.group." + group.name())));
        box.getStyleClass().add("keys-group");
        acts.all().stream().filter(act -> act.group() == group && !act.keysShown(messages).isEmpty())
                .filter(act -> wanted.isEmpty() || matches(act, wanted)).map(this::row).forEach(box.getChildren()::add);
        return box;
    }

    private boolean matches(Act act, String wanted) {
        return SearchText.plain(act.name(messages)).contains(wanted)
                || SearchText.plain(act.keysShown(messages)).contains(wanted);
    }

    private HBox row(Act act) {
        FlowPane keys = new FlowPane();
        keys.getStyleClass().add("keys-caps");
        Stream.concat(act.keys().stream(), act.nativeKeys().stream()).map(chord -> chord.shown(messages))
                .forEach(shown -> {
                    Label cap = new Label(shown);
                    cap.getStyleClass().add("key");
                    keys.getChildren().add(cap);
                });
        Label name = Controls.text(act.name(messages));
        HBox row = new HBox(keys, name);
        row.getStyleClass().add("keys-row");
        HBox.setHgrow(name, Priority.ALWAYS);
        return row;
    }
}
