package org.alidade.drawing.chart;

import org.alidade.text.Messages;

/**
 * Into what a chart is drawn.
 *
 * @param width of the whole picture, in points
 * @param font size of its text, in points
 * @param messages the reader's language
 */
public record ChartStyle(double width, double font, Messages messages) {
}
