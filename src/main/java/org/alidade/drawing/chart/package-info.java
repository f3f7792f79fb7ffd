/**
 * Charts: pure functions from measured values to a picture, with a spoken reading for every mark.
 *
 * <p>In: values of filtering, ranking, reads and quality, and the width to fill. Out: a
 * {@link org.alidade.drawing.chart.Chart}. Nothing is told by colour alone. Who may call: {@code report} and everything
 * after it.
 */
@NullMarked
package org.alidade.drawing.chart;

import org.jspecify.annotations.NullMarked;
