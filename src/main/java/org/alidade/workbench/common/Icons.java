package org.alidade.workbench.common;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

import javafx.scene.control.Label;
import javafx.scene.text.Font;

/**
 * Pictures of the icon font as labels, whose size follows the letters around them. (Ikonli's own node takes sizes in
 * pixels only: in em it grows with every layout.)
 */
public final class Icons {
    private static final double ANY_SIZE = 16;
    private static final boolean LOADED = Font
            .loadFont(new FeatherIkonHandler().getFontResource().toExternalForm(), ANY_SIZE) != null;

    private Icons() {
    }

    /** {@code literal}: for instance {@code fth-search}. The caller names the control for those who do not see it. */
    public static Label of(String literal) {
        Label label = new Label(LOADED ? Character.toString(Feather.findByDescription(literal).getCode()) : "");
        label.getStyleClass().add("icon");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
