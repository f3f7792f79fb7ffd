package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.Workstation;

/** What commands ask of the screens; {@code wiring} implements it with the workbench. */
public interface Screens {
    /** Whether this machine can show a window. */
    boolean available();

    /** Opens the workbench and returns when it is closed. */
    void open(Workstation workstation, Locale locale, Optional<CaseRequest> request);

    /** Names of the screens that {@link #shot} can draw. */
    java.util.List<String> names();

    /** Draws a screen without a display; returns a PNG. */
    byte[] shot(ShotRequest request, Workstation workstation) throws IOException;

    /** Draws every screen of the request's case into a folder, one PNG each. */
    void shots(ShotRequest request, Workstation workstation, Path folder) throws IOException;

    /** Which screen, of which case, how large ({@code width}, {@code height} in pixels), in which theme and language. */
    record ShotRequest(String screen, Optional<CaseRequest> request, int width, int height, String theme,
            Locale locale) {
    }
}
