package org.alidade.workbench.candidates;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** The list of columns: shown, moved, pinned, sorted and widened by key or by button. */
final class ColumnCard extends Card {
    private final Messages messages;
    private final ColumnArrangement columns;
    private final ListView<String> list = new ListView<>();

    ColumnCard(ColumnArrangement columns, Messages messages, Runnable closed) {
        super(messages.text("candidates.columns.title"), messages, closed);
        this.messages = messages;
        this.columns = columns;
        setId("columnCard");
        list.setId("columnList");
        list.setItems(FXCollections.observableArrayList(columns.ids()));
        list.setCellFactory(made -> new Line());
        list.getStyleClass().add("column-list");
        list.getSelectionModel().selectFirst();
        FlowPane acts = new FlowPane(4, 4, act("show", this::toggle), act("up", () -> move(-1)),
                act("down", () -> move(1)), act("pin", this::pin), act("sort", this::sort),
                act("narrow", () -> widen(-1)), act("wide", () -> widen(1)), act("reset", this::reset));
        acts.setPrefWrapLength(10); // as wide as the card
        add(list, acts, Controls.text(messages.text("candidates.columns.keys"), "muted"));
    }

    private final class Line extends ListCell<String> {
        Line() {
            setPrefWidth(0); // cut off rather than scrolled
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    toggle();
                }
            });
        }

        @Override
        protected void updateItem(String id, boolean empty) {
            super.updateItem(id, empty);
            setText(empty || id == null ? null : line(id));
        }
    }

    private String line(String id) {
        ColumnSpec spec = columns.spec(id);
        String sorted = columns.sorted().stream().filter(one -> one.column().equals(id)).findFirst()
                .map(one -> one.ascending() ? " ↑" : " ↓").orElse("");
        String pinned = columns.isPinned(id) ? messages.text("candidates.columns.pinned") : "";
        return (columns.column(id).isVisible() ? "☑ " : "☐ ") + spec.meaning() + pinned + sorted;
    }

    private Button act(String name, Runnable run) {
        Button button = new Button(messages.text("candidates.columns." + name));
        button.setId("columns-" + name);
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(messages.text("candidates.columns." + name + ".key")));
        button.setOnAction(event -> run.run());
        return button;
    }

    private String selected() {
        String id = list.getSelectionModel().getSelectedItem();
        return id == null ? list.getItems().getFirst() : id;
    }

    private void toggle() {
        String id = selected();
        columns.show(id, !columns.column(id).isVisible());
        redraw(id);
    }

    private void move(int places) {
        String id = selected();
        columns.move(id, places);
        redraw(id);
    }

    private void pin() {
        String id = selected();
        columns.pin(id, !columns.isPinned(id));
        redraw(id);
    }

    private void sort() {
        String id = selected();
        columns.sortNext(id);
        redraw(id);
    }

    private void widen(int letters) {
        columns.widen(selected(), letters);
    }

    private void reset() {
        columns.reset();
        redraw(selected());
    }

    private void redraw(String selected) {
        list.getItems().setAll(columns.ids());
        list.getSelectionModel().select(selected);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }

    @Override
    boolean pressed(KeyEvent event) {
        boolean onList = event.getTarget() instanceof Node node && list.equals(node);
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (onList && event.getCode() == KeyCode.SPACE) {
            toggle();
        } else if (onList && event.getCode() == KeyCode.ENTER) {
            close();
        } else {
            return letter(event);
        }
        return true;
    }

    private boolean letter(KeyEvent event) {
        switch (event.getText()) {
            case "p", "P" -> pin();
            case "s", "S" -> sort();
            case "+" -> widen(1);
            case "-" -> widen(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    void focusFirst() {
        list.requestFocus();
    }
}
