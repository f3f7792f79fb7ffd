package org.alidade.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alidade.drawing.Picture;
import org.alidade.text.Messages;

/** What every chart must keep to. */
final class Charts {
    static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private Charts() {
    }

    static ChartStyle style(double width) {
        return new ChartStyle(width, 10, ENGLISH);
    }

    static List<String> texts(Chart chart) {
        return of(chart, Picture.Text.class).stream().map(Picture.Text::text).toList();
    }

    static <T extends Picture.Shape> List<T> of(Chart chart, Class<T> type) {
        return chart.picture().shapes().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** No two texts lie over each other, and none reaches out of the picture. */
    static void assertReadable(Chart chart) {
        List<Picture.Text> texts = of(chart, Picture.Text.class);
        for (int i = 0; i < texts.size(); i++) {
            double[] one = box(texts.get(i));
            assertThat(one[0]).as(texts.get(i).text()).isGreaterThanOrEqualTo(-1);
            assertThat(one[2]).as(texts.get(i).text()).isLessThanOrEqualTo(chart.picture().width() + 1);
            assertThat(one[3]).as(texts.get(i).text()).isLessThanOrEqualTo(chart.picture().height() + 1);
            for (int j = i + 1; j < texts.size(); j++) {
                double[] other = box(texts.get(j));
                boolean apart = one[2] <= other[0] + 0.5 || other[2] <= one[0] + 0.5 || one[3] <= other[1] + 0.5
                        || other[3] <= one[1] + 0.5;
                assertThat(apart).as("«%s» and «%s» overlap", texts.get(i).text(), texts.get(j).text()).isTrue();
            }
        }
    }

    /** Left, top, right, bottom, by the height of small letters with their ascent. */
    private static double[] box(Picture.Text text) {
        double width = TextWidth.of(text.text(), text.size(), text.bold());
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        return new double[]{left, text.y() - text.size() * 0.72, left + width, text.y() + text.size() * 0.2};
    }
}
