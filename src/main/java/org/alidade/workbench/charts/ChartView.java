package org.alidade.workbench.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.alidade.drawing.Palette;
import org.alidade.drawing.Picture;
import org.alidade.drawing.SvgWriter;
import org.alidade.drawing.chart.Chart;
import org.alidade.drawing.chart.ChartStyle;
import org.alidade.workbench.common.PictureCanvas;
import org.alidade.workbench.common.Snapshots;

import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/**
 * A chart with the value that is looked at in words below it. Arrow keys step through the values, Enter opens what one
 * stands for, Ctrl+C copies the picture; the context menu saves it.
 */
public final class ChartView extends VBox {
    /** Pixels per point of a saved picture: sharp in print. */
    private static final double SAVED = 3;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ChartTools tools;
    private final String name;
    private final ChartCanvas canvas;
    private final Label reading = new Label();

    /**
     * {@code name}: of saved files, without ending; {@code opened}: hears of the target of a mark that was chosen.
     */
    ChartView(ChartTools tools, String name, Consumer<String> opened) {
        this.tools = tools;
        this.name = name;
        this.canvas = new ChartCanvas(tools.messages(), opened);
        canvas.setId("chart-" + name);
        reading.setWrapText(true);
        reading.setMinHeight(Region.USE_PREF_SIZE);
        reading.getStyleClass().add("chart-reading");
        reading.fontProperty().addListener((observed, before, now) -> canvas.setFontSize(now.getSize()));
        canvas.current().addListener((observed, before, now) -> say());
        canvas.focusedProperty().addListener((observed, before, now) -> say());
        say();
        getChildren().addAll(canvas, reading);
        getStyleClass().add("chart");
        ContextMenu menu = menu();
        canvas.setOnContextMenuRequested(event -> menu.show(canvas, event.getScreenX(), event.getScreenY()));
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows another chart, or the same anew. */
    void show(Function<ChartStyle, Chart> drawing) {
        canvas.show(drawing);
    }

    /** The value that was come to; before, a hint for whoever came here by the keyboard. */
    private void say() {
        reading.setText(canvas.current().get().map(Chart.Mark::reading)
                .orElseGet(() -> canvas.isFocused() ? tools.text("hint") : " "));
    }

    /** What is read out now. */
    public String reading() {
        return reading.getText();
    }

    private ContextMenu menu() {
        MenuItem copy = new MenuItem(tools.text("copy"));
        copy.setOnAction(event -> copy());
        MenuItem png = new MenuItem(tools.text("savePng"));
        png.setOnAction(event -> save("png"));
        MenuItem svg = new MenuItem(tools.text("saveSvg"));
        svg.setOnAction(event -> save("svg"));
        return new ContextMenu(copy, png, svg);
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        }
    }

    private void copy() {
        canvas.chart().map(Chart::picture).ifPresent(picture -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image(picture));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void save(String ending) {
        Optional<Picture> picture = canvas.chart().map(Chart::picture);
        Optional<Path> file = picture.flatMap(
                drawn -> tools.dialogs().saveFile(tools.text("save"), name + "." + ending, "*." + ending));
        if (file.isEmpty()) {
            return;
        }
        try {
            if (ending.equals("svg")) {
                Files.writeString(file.get(), SvgWriter.svg(picture.orElseThrow()));
            } else {
                Files.write(file.get(), Snapshots.png(image(picture.orElseThrow())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On white, as a report or a slide takes it. */
    private static WritableImage image(Picture picture) {
        SnapshotParameters white = new SnapshotParameters();
        white.setFill(Color.WHITE);
        return PictureCanvas.of(picture, SAVED, Palette.print()).snapshot(white, null);
    }
}
