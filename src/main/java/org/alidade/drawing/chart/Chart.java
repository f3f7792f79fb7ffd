package org.alidade.drawing.chart;

import java.util.List;
import org.alidade.drawing.Picture;

/**
 * A drawn chart.
 *
 * @param summary what it shows, in one sentence, for those who cannot see it
 * @param marks its values in reading order, each with its place in the picture
 */
public record Chart(Picture picture, String summary, List<Mark> marks) {
    public Chart {
        marks = List.copyOf(marks);
    }

    /**
     * A value of the chart.
     *
     * @param reading the value in words
     * @param target what it stands for (a filter, a variant, a chromosome), as the maker of the chart names it; empty
     *        where nothing can be opened from it
     */
    public record Mark(double x, double y, double width, double height, String reading, String target) {
        public boolean contains(double atX, double atY) {
            return x <= atX && atX <= x + width && y <= atY && atY <= y + height;
        }
    }
}
