package org.alidade.workbench.candidates;

import org.jspecify.annotations.Nullable;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell that makes its nodes once and shows row after row with them. */
abstract class RowCell extends TableCell<ListedRow, ListedRow> {
    /** Explains what a line has no room for. */
    private @Nullable Tooltip explanation;

    /** Puts a row into the nodes of the cell. */
    abstract void show(ListedRow row);

    /** Hides the nodes; there is no row. */
    abstract void clear();

    @Override
    protected void updateItem(ListedRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            clear();
        } else {
            show(item);
        }
    }

    /** What the pointer and a screen reader get. */
    final void explain(String text) {
        setAccessibleText(text);
        Tooltip known = explanation;
        if (known == null) {
            known = new Tooltip();
            explanation = known;
            setTooltip(known);
        }
        known.setText(text);
    }
}
