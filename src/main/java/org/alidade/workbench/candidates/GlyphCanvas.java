package org.alidade.workbench.candidates;

import java.util.List;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * Small signs drawn into one node, in the colours and the letter size that the stylesheet gives: {@code -glyph-ink},
 * {@code -glyph-muted}, {@code -glyph-accent}, {@code -glyph-warn}, {@code -glyph-bad}, {@code -glyph-size}.
 */
final class GlyphCanvas extends Region {
    /** Draws the signs of one row. */
    interface Painter {
        /** Width of all signs, in units of the letter size. */
        double width();

        /** How many lines of signs there are. */
        int lines();

        /** The top left of the canvas is 0, 0. */
        void paint(Pen pen);
    }

    /** What a painter draws with; all lengths are pixels. {@code size}: of a letter; {@code line}: from line to line. */
    record Pen(GraphicsContext graphics, double size, double line, Paint ink, Paint muted, Paint accent, Paint warn,
            Paint bad) {
    }

    /** Height of a line of text over the size of its letters, as the fonts of the screens have it. */
    private static final double LINE = 1.17;
    private static final StyleablePropertyFactory<GlyphCanvas> CSS = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());

    private final StyleableProperty<Paint> ink = paint("ink", node -> node.ink());
    private final StyleableProperty<Paint> muted = paint("muted", node -> node.muted());
    private final StyleableProperty<Paint> accent = paint("accent", node -> node.accent());
    private final StyleableProperty<Paint> warn = paint("warn", node -> node.warn());
    private final StyleableProperty<Paint> bad = paint("bad", node -> node.bad());
    private final StyleableProperty<Number> size = CSS.createStyleableNumberProperty(this, "size", "-glyph-size",
            node -> node.size(), 12);
    private final Canvas canvas = new Canvas();
    private final Painter painter;

    GlyphCanvas(Painter painter) {
        this.painter = painter;
        getStyleClass().add("glyphs");
        setMouseTransparent(true);
        getChildren().add(canvas);
        for (StyleableProperty<?> property : List.of(ink, muted, accent, warn, bad, size)) {
            ((javafx.beans.Observable) property).addListener(changed -> repaint());
        }
    }

    private StyleableProperty<Paint> paint(String name,
            java.util.function.Function<GlyphCanvas, StyleableProperty<Paint>> of) {
        return CSS.createStyleablePaintProperty(this, name, "-glyph-" + name, of, Color.GRAY);
    }

    private StyleableProperty<Paint> ink() {
        return ink;
    }

    private StyleableProperty<Paint> muted() {
        return muted;
    }

    private StyleableProperty<Paint> accent() {
        return accent;
    }

    private StyleableProperty<Paint> warn() {
        return warn;
    }

    private StyleableProperty<Paint> bad() {
        return bad;
    }

    private StyleableProperty<Number> size() {
        return size;
    }

    /** Draws what the painter has now. */
    void repaint() {
        double letter = size.getValue().doubleValue();
        double width = Math.ceil(painter.width() * letter);
        double height = Math.ceil(painter.lines() * letter * LINE);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            requestLayout();
        }
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, width, height);
        painter.paint(new Pen(graphics, letter, letter * LINE, ink.getValue(), muted.getValue(), accent.getValue(),
                warn.getValue(), bad.getValue()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return canvas.getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return canvas.getHeight();
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }
}
