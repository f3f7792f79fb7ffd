package org.alidade.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void everyRoleStandsOutFromThePaper() {
        Palette print = Palette.print();
        for (Role role : Role.values()) {
            boolean ofASample = role.name().startsWith("SAMPLE");
            // WCAG 2.1: 4.5 for text, 3 for graphics
            assertThat(contrast(print.colour(role), print.paper())).as(role.name())
                    .isGreaterThan(ofASample ? 3 : 4.5);
        }
    }

    @Test
    void aPaletteWithoutAColourForARoleIsRefused() {
        assertThatThrownBy(() -> new Palette(0xFFFFFF, Map.of(Role.INK, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTintLiesBetweenPaperAndColour() {
        int tint = Palette.print().tint(Role.BAD);

        assertThat(tint & 0xFF).isBetween(Palette.print().colour(Role.BAD) & 0xFF, 0xFF);
        assertThat(contrast(tint, 0xFFFFFF)).isLessThan(2);
    }

    @Test
    void hatchedShapesCarryTheirPatternIntoTheSvg() {
        Picture picture = new Picture(10, 10, List.of(
                new Picture.Rectangle(1, 1, 4, 4, Fill.HATCHED, Role.WARN),
                new Picture.Line(0, 5, 10, 5, 1, Role.MUTED, true)));

        assertThat(SvgWriter.svg(picture)).contains("<pattern id=\"hatch-WARN\"", "fill=\"url(#hatch-WARN)\"",
                "stroke-dasharray", "#5f6670");
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
