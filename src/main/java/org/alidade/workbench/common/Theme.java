package org.alidade.workbench.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Parent;

/** How the window looks: for a bright room, for a dark one, and for the back row of a meeting. */
public enum Theme {
    LIGHT, DARK, PROJECTOR;

    private static final String SHEET = "/org/alidade/workbench/workbench.css";

    /** By name, in any case. */
    public static Optional<Theme> find(String name) {
        return List.of(values()).stream().filter(theme -> theme.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Dresses the whole window. */
    public void apply(Parent root) {
        Application.setUserAgentStylesheet(
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        String sheet = String.valueOf(Theme.class.getResource(SHEET));
        if (!root.getStylesheets().contains(sheet)) {
            root.getStylesheets().add(sheet);
        }
        for (Theme theme : values()) {
            root.getStyleClass().remove(theme.styleClass());
        }
        root.getStyleClass().add(styleClass());
    }

    private String styleClass() {
        return "theme-" + name().toLowerCase(Locale.ROOT);
    }

    /** Pixels of the base font for a window of {@code width} pixels. */
    public double fontSize(double width) {
        double base = Math.clamp(width / 120, 12, 20);
        return this == PROJECTOR ? base * 1.4 : base;
    }

    /** The theme that follows this one when a person steps through them. */
    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
