package org.alidade.workbench.candidates;

import java.util.HashSet;
import java.util.Set;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/**
 * Keeps columns at the left in their place while the others scroll below them. The table has no such columns itself: its
 * cells and headers of a pinned column move against the scroll bar, above their neighbours.
 */
final class PinnedColumns {
    private static final String PINNED = "pinned";
    private final TableView<ListedRow> table;
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private final Set<TableColumnBase<?, ?>> pinned = new HashSet<>();

    PinnedColumns(TableView<ListedRow> table) {
        this.table = table;
        table.skinProperty().addListener((property, before, skin) -> {
            if (skin != null) {
                follow();
            }
        });
        table.getVisibleLeafColumns()
                .addListener((ListChangeListener<TableColumn<ListedRow, ?>>) change -> dressLater());
    }

    private void follow() {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                scrolled.bind(bar.valueProperty());
            }
        }
        dressLater();
    }

    boolean isPinned(TableColumnBase<?, ?> column) {
        return pinned.contains(column);
    }

    /** Takes effect on cells that are made from now on, and on the header at once. */
    void pin(TableColumnBase<?, ?> column, boolean wanted) {
        boolean changed = wanted ? pinned.add(column) : pinned.remove(column);
        if (changed) {
            dressLater();
        }
    }

    /** To be called for every new cell of a column. */
    void hold(Node cell, TableColumnBase<?, ?> column) {
        if (isPinned(column)) {
            attach(cell);
        }
    }

    private void attach(Node node) {
        node.translateXProperty().bind(scrolled);
        node.setViewOrder(-1);
        if (!node.getStyleClass().contains(PINNED)) {
            node.getStyleClass().add(PINNED);
        }
    }

    private static void detach(Node node) {
        node.translateXProperty().unbind();
        node.setTranslateX(0);
        node.setViewOrder(0);
        node.getStyleClass().remove(PINNED);
    }

    /** The headers of a changed set of columns are made in the next pulse. */
    private void dressLater() {
        Platform.runLater(this::dressHeaders);
    }

    private void dressHeaders() {
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header && header.getTableColumn() != null) {
                if (isPinned(header.getTableColumn())) {
                    attach(header);
                } else {
                    detach(header);
                }
            }
        }
    }
}
