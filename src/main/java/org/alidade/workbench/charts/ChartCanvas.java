package org.alidade.workbench.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.alidade.drawing.Palette;
import org.alidade.drawing.Role;
import org.alidade.drawing.chart.Chart;
import org.alidade.drawing.chart.ChartStyle;
import org.alidade.text.Messages;
import org.alidade.workbench.common.PictureCanvas;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * Draws a chart as wide as its place, in the theme's colours and at the size of its text. The value under the mouse, or
 * the one that the arrow keys have come to, is {@link #current}.
 */
final class ChartCanvas extends Region {
    /** The drawing's fonts are condensed; the screen's are shown smaller to fit the same width. */
    private static final double FONT = 1.16;
    private final Messages messages;
    private final Consumer<String> opened;
    private final Canvas canvas = new Canvas();
    private final ChartColours colours = new ChartColours(this, this::redraw);
    private final ReadOnlyObjectWrapper<Optional<Chart.Mark>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Function<ChartStyle, Chart>> drawing = Optional.empty();
    private Optional<Chart> chart = Optional.empty();
    private double fontSize = Font.getDefault().getSize();
    private double drawnWidth;

    /** {@code opened}: hears of the target of a mark that was chosen. */
    ChartCanvas(Messages messages, Consumer<String> opened) {
        this.messages = messages;
        this.opened = opened;
        getStyleClass().add("chart-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMinHeight(USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseMoved(event -> pointAt(event.getX(), event.getY()));
        setOnMouseClicked(this::clicked);
        focusedProperty().addListener((observed, before, now) -> redraw());
    }

    void show(Function<ChartStyle, Chart> newDrawing) {
        drawing = Optional.of(newDrawing);
        renew();
    }

    void setFontSize(double size) {
        if (size != fontSize) {
            fontSize = size;
            renew();
        }
    }

    private void renew() {
        chart = Optional.empty();
        drawnWidth = 0;
        current.set(Optional.empty());
        requestLayout();
    }

    ReadOnlyObjectProperty<Optional<Chart.Mark>> current() {
        return current.getReadOnlyProperty();
    }

    /** As it was drawn last; empty before the first layout. */
    Optional<Chart> chart() {
        return chart;
    }

    Palette palette() {
        return colours.palette();
    }

    ChartColours colours() {
        return colours;
    }

    private Optional<Chart> chartFor(double width) {
        if (drawing.isPresent() && width > 20 && (chart.isEmpty() || width != drawnWidth)) {
            chart = Optional.of(drawing.get().apply(new ChartStyle(width, fontSize * FONT, messages)));
            drawnWidth = width;
            setAccessibleText(chart.get().summary());
        }
        return chart;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return chartFor(width < 0 ? Math.max(getWidth(), 300) : width)
                .map(drawn -> Math.ceil(drawn.picture().height())).orElse(0.0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected void layoutChildren() {
        redraw();
    }

    private void redraw() {
        Optional<Chart> drawn = chartFor(getWidth());
        if (drawn.isEmpty()) {
            return;
        }
        double height = Math.ceil(drawn.get().picture().height());
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != height) {
            canvas.setWidth(getWidth());
            canvas.setHeight(height);
        }
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        PictureCanvas.draw(drawn.get().picture(), pen, 1, palette());
        current.get().ifPresent(mark -> frame(pen, mark));
    }

    private void frame(GraphicsContext pen, Chart.Mark mark) {
        int accent = palette().colour(Role.ACCENT);
        pen.setStroke(Color.rgb(accent >> 16 & 0xFF, accent >> 8 & 0xFF, accent & 0xFF));
        pen.setLineWidth(isFocused() ? 2 : 1);
        pen.strokeRect(mark.x() - 1.5, mark.y() - 1.5, mark.width() + 3, mark.height() + 3);
    }

    /** Later marks lie over earlier ones. */
    private void pointAt(double x, double y) {
        Optional<Chart.Mark> under = chart.flatMap(drawn -> drawn.marks().reversed().stream()
                .filter(mark -> mark.contains(x, y)).findFirst());
        under.ifPresent(this::select);
        setCursor(under.filter(mark -> !mark.target().isEmpty()).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        pointAt(event.getX(), event.getY());
        open();
    }

    private void select(Chart.Mark mark) {
        if (!current.get().equals(Optional.of(mark))) {
            current.set(Optional.of(mark));
            setAccessibleText(mark.reading());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            redraw();
        }
    }

    private void open() {
        current.get().map(Chart.Mark::target).filter(target -> !target.isEmpty()).ifPresent(opened);
    }

    private void key(KeyEvent event) {
        List<Chart.Mark> marks = chart.map(Chart::marks).orElse(List.of());
        if (marks.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int at = current.get().map(marks::indexOf).orElse(-1);
        switch (event.getCode()) {
            case RIGHT, DOWN -> select(marks.get(Math.min(marks.size() - 1, at + 1)));
            case LEFT, UP -> select(marks.get(Math.max(0, at - 1)));
            case HOME -> select(marks.getFirst());
            case END -> select(marks.getLast());
            case ENTER, SPACE -> open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ChartColours.with(Region.getClassCssMetaData());
    }
}
