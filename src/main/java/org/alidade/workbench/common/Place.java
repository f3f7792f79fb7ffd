package org.alidade.workbench.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The places of the window, in the order of the work; each is one key away (docs/user-journeys.md). */
public enum Place {
    WORKLIST("fth-list", false), //
    CASE("fth-clipboard", true), //
    FAMILY("fth-users", true), //
    QUALITY("fth-activity", true), //
    READING("fth-search", true), //
    CLASSIFICATION("fth-check-square", true), //
    REPORT("fth-file-text", true), //
    MEETING("fth-monitor", true), //
    KNOWLEDGE("fth-database", false), //
    SETTINGS("fth-settings", false);

    private final String icon;
    private final boolean ofCase;

    Place(String icon, boolean ofCase) {
        this.icon = icon;
        this.ofCase = ofCase;
    }

    /** The name of its picture in the icon font. */
    public String icon() {
        return icon;
    }

    /** Whether it can be shown only while a case is open. */
    public boolean isOfCase() {
        return ofCase;
    }

    /** The key of its text, {@code frame.place.<name>}. */
    public String textKey() {
        return "frame.place." + name();
    }

    /** The digit of its key, with the control key: 1 to 9, then 0. */
    public int digit() {
        return (ordinal() + 1) % 10;
    }

    /** The place of a digit 0 to 9. */
    public static Optional<Place> ofDigit(int digit) {
        return List.of(values()).stream().filter(place -> place.digit() == digit).findFirst();
    }

    /** By name, in any case. */
    public static Optional<Place> find(String name) {
        return List.of(values()).stream().filter(place -> place.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
