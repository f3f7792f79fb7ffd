package org.alidade.workbench.candidates;

import org.jspecify.annotations.Nullable;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell that makes its nodes once and shows row after row with them. */
abstract class RowCell extends TableCell<ListedRow, ListedRow> {
    RowCell() {
        Tooltip tooltip = new Tooltip();
        tooltip.setOnShowing(event -> {
            ListedRow row = getItem();
            tooltip.setText(row == null ? "" : explanation(row));
        });
        setTooltip(tooltip);
    }

    /** Puts a row into the nodes of the cell. */
    abstract void show(ListedRow row);

    /** Hides the nodes; there is no row. */
    abstract void clear();

    /** What the pointer and a screen reader get; made when they ask, since that is seldom and scrolling is not. */
    abstract String explanation(ListedRow row);

    @Override
    protected void updateItem(ListedRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            clear();
        } else {
            show(item);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        ListedRow row = getItem();
        return attribute == AccessibleAttribute.TEXT && row != null && !isEmpty()
                ? explanation(row)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
