package org.alidade.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Whether a window can be shown, and drawing without one. */
final class Display {
    /** Calls that open a window; all others draw, if at all, without a display. */
    private static final List<String> WINDOWED = List.of("open", "start");

    private Display() {
    }

    /** Windows and macOS have a display; elsewhere X11 or Wayland must be named in the environment. */
    static boolean available(Map<String, String> variables) {
        String system = System.getProperty("os.name", "");
        return system.startsWith("Windows") || system.startsWith("Mac")
                || !variables.getOrDefault("DISPLAY", "").isEmpty()
                || !variables.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    static boolean needed(String... arguments) {
        return arguments.length == 0
                || Arrays.stream(arguments).limit(1).anyMatch(first -> WINDOWED.contains(first) || isFolder(first));
    }

    /** A case folder alone opens the workbench. */
    private static boolean isFolder(String argument) {
        return Files.isDirectory(Path.of(argument));
    }

    /** Must be called before JavaFX starts. */
    static void useNone() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
