package org.alidade.workbench.intake;

import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;

/** Fields beside and under one another: as many columns as the width and the size of the letters leave room for. */
final class FieldGrid extends GridPane {
    /** Width of a column, in widths of the letter em. */
    private static final double COLUMN = 17;
    private static final int MOST = 4;
    private List<FieldEditor> editors = List.of();
    private int columns;

    FieldGrid() {
        getStyleClass().add("intake-grid");
        setMinWidth(0);
        widthProperty().addListener((property, before, width) -> fit());
    }

    void set(List<FieldEditor> fields) {
        editors = List.copyOf(fields);
        columns = 0;
        fit();
    }

    List<FieldEditor> editors() {
        return editors;
    }

    /** Places the fields that apply anew. */
    void arrange() {
        columns = 0;
        fit();
    }

    private void fit() {
        double em = editors.isEmpty() ? Font.getDefault().getSize() : editors.getFirst().em();
        int wanted = (int) Math.clamp(Math.floor(getWidth() / (COLUMN * em)), 1, MOST);
        if (wanted != columns) {
            columns = wanted;
            place();
        }
    }

    private void place() {
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
        getChildren().clear();
        int column = 0;
        int row = 0;
        for (FieldEditor editor : editors) {
            if (!editor.isManaged()) {
                continue;
            }
            int span = editor.isWide() ? Math.min(columns, 2) : 1;
            if (column + span > columns) {
                column = 0;
                row++;
            }
            GridPane.setValignment(editor, VPos.TOP);
            add(editor, column, row, span, 1);
            column += span;
        }
    }
}
