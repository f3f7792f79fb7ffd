package org.alidade.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.alidade.text.Messages;
import org.alidade.workbench.Workbench;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.FxThread;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.reading.WebViewReadPicture;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.StationSettings;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * From a key to the painted screen: the time until the pulse that follows the key's layout. Arguments: the program's home
 * (for the sample cases), a case folder. Prints one line per key: median and worst in milliseconds.
 */
public final class KeyToPaint {
    private static final int ROUNDS = 25;

    private record Press(String name, KeyCode code, boolean control, boolean alt) {
    }

    private static final List<Press> PRESSES = List.of(new Press("next candidate (J)", KeyCode.J, false, false),
            new Press("previous candidate (K)", KeyCode.K, false, false),
            new Press("evidence tab (2)", KeyCode.DIGIT2, false, false),
            new Press("evidence tab (1)", KeyCode.DIGIT1, false, false),
            new Press("place: classification (Ctrl+6)", KeyCode.DIGIT6, true, false),
            new Press("place: reading (Ctrl+5)", KeyCode.DIGIT5, true, false),
            new Press("place: case (Ctrl+2)", KeyCode.DIGIT2, true, false),
            new Press("back (Alt+Left)", KeyCode.LEFT, false, true),
            new Press("search (Ctrl+K)", KeyCode.K, true, false), new Press("leave (Esc)", KeyCode.ESCAPE, false, false));

    private KeyToPaint() {
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Path workspace = Files.createTempDirectory("key-to-paint");
        LocalWorkstation station = LocalWorkstation.open(
                new StationSettings(workspace, Path.of(arguments[0], "sample-cases"), Optional.empty(),
                        Optional.empty(), "bench"),
                Messages.of(Locale.FRENCH), Clock.systemUTC(), WebViewReadPicture::new);
        FxThread.start();
        Workbench window = FxThread.call(() -> {
            Workbench made = new Workbench(station, Messages.of(Locale.FRENCH), FileDialogs.none(), Theme.LIGHT);
            Stage stage = new Stage();
            stage.setScene(new Scene(made, 1000, 1000));
            stage.show();
            return made;
        });
        for (int round = 0; round < 3; round++) {
            opening(window, Path.of(arguments[1]));
        }
        FxThread.waitUntil(window::isSettled, 60);
        for (Press press : PRESSES) {
            measure(window, press);
        }
        FxThread.call(() -> {
            window.close();
            return true;
        });
        station.close();
        try (Stream<Path> made = Files.walk(workspace)) {
            for (Path one : made.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
        System.exit(0);
    }

    private static void opening(Workbench window, Path folder) throws Exception {
        long start = System.nanoTime();
        FxThread.call(() -> {
            window.openCase(new CaseRequest.Folder(folder));
            return true;
        });
        FxThread.waitUntil(() -> !window.isBusy(), 60);
        painted(window.getScene());
        System.out.printf(Locale.ROOT, "open the case: %.0f ms%n", (System.nanoTime() - start) / 1e6);
    }

    private static void measure(Workbench window, Press press) throws Exception {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            FxThread.call(() -> {
                KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", press.code().isLetterKey() ? press.code().getName() : "",
                        press.code(), false, press.control(), press.alt(), false);
                var owner = window.getScene().getFocusOwner();
                (owner == null ? window : owner).fireEvent(event);
                return true;
            });
            painted(window.getScene());
            millis[i] = (System.nanoTime() - start) / 1e6;
            Thread.sleep(120);
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-32s median %.0f ms, worst %.0f ms%n", press.name(), millis[ROUNDS / 2],
                millis[ROUNDS - 1]);
    }

    /** Two pulses: the first lays out and hands over to the painter, the second begins when it has taken over. */
    private static void painted(Scene scene) throws Exception {
        for (int pulse = 0; pulse < 2; pulse++) {
            CountDownLatch laidOut = new CountDownLatch(1);
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                scene.removePostLayoutPulseListener(listener[0]);
                laidOut.countDown();
            };
            Platform.runLater(() -> {
                scene.addPostLayoutPulseListener(listener[0]);
                Platform.requestNextPulse();
            });
            laidOut.await();
        }
    }
}
