package org.alidade.workbench.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alidade.drawing.Palette;
import org.alidade.drawing.Role;
import org.alidade.workbench.common.PictureCanvas;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.PaintConverter;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** The colours of a chart as the stylesheet gives them: {@code -chart-paper}, {@code -chart-ink} and one per role. */
final class ChartColours {
    private static final List<CssMetaData<ChartCanvas, Paint>> METADATA = metadata();

    private final List<StyleableObjectProperty<Paint>> colours = new ArrayList<>();

    /** {@code changed}: runs when the theme brought another colour. */
    ChartColours(ChartCanvas canvas, Runnable changed) {
        for (int i = 0; i < METADATA.size(); i++) {
            SimpleStyleableObjectProperty<Paint> colour = new SimpleStyleableObjectProperty<>(METADATA.get(i), canvas,
                    METADATA.get(i).getProperty(), initial(i));
            colour.addListener((observed, before, now) -> changed.run());
            colours.add(colour);
        }
    }

    static List<CssMetaData<ChartCanvas, Paint>> styleables() {
        return METADATA;
    }

    Palette palette() {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, rgb(role.ordinal() + 1));
        }
        return new Palette(rgb(0), roles);
    }

    private int rgb(int index) {
        return colours.get(index).get() instanceof Color colour
                ? PictureCanvas.rgb(colour)
                : PictureCanvas.rgb((Color) initial(index));
    }

    private StyleableObjectProperty<Paint> colour(int index) {
        return colours.get(index);
    }

    private static Paint initial(int index) {
        Palette print = Palette.print();
        int rgb = index == 0 ? print.paper() : print.colour(Role.values()[index - 1]);
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static List<CssMetaData<ChartCanvas, Paint>> metadata() {
        List<CssMetaData<ChartCanvas, Paint>> all = new ArrayList<>();
        for (int i = 0; i <= Role.values().length; i++) {
            String name = i == 0 ? "paper" : Role.values()[i - 1].name().toLowerCase(Locale.ROOT);
            all.add(new Colour("-chart-" + name, i));
        }
        return List.copyOf(all);
    }

    private static final class Colour extends CssMetaData<ChartCanvas, Paint> {
        private final int index;

        Colour(String property, int index) {
            super(property, PaintConverter.getInstance(), initial(index));
            this.index = index;
        }

        @Override
        public boolean isSettable(ChartCanvas canvas) {
            return !canvas.colours().colour(index).isBound();
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(ChartCanvas canvas) {
            return canvas.colours().colour(index);
        }
    }

    static List<CssMetaData<? extends Styleable, ?>> with(List<CssMetaData<? extends Styleable, ?>> others) {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(others);
        all.addAll(METADATA);
        return List.copyOf(all);
    }
}
