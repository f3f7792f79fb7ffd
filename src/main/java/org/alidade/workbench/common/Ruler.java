package org.alidade.workbench.common;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

/** Invisible: knows how large the letters are where it stands, so that widths can grow with them. */
public final class Ruler extends Label {
    public Ruler() {
        setManaged(false);
        setVisible(false);
    }

    /** So many letter sizes, in pixels. */
    public DoubleBinding em(double count) {
        return Bindings.createDoubleBinding(() -> count * getFont().getSize(), fontProperty());
    }

    /** A column is as wide as so many letter sizes, until a person draws it otherwise. */
    public void width(TableColumn<?, ?> column, double count) {
        DoubleBinding wanted = em(count);
        column.setPrefWidth(wanted.get());
        wanted.addListener((property, before, now) -> column.setPrefWidth(now.doubleValue()));
        // a binding that nobody holds would be collected, and hear nothing any more
        column.getProperties().put(Ruler.class, wanted);
    }
}
