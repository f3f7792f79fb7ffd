/**
 * Charts on the screen: read with the mouse, with the keyboard and by a screen reader, copied and saved as pictures.
 *
 * <p>In: a case session, and what {@code drawing.chart} draws. Out: nodes to be placed in any screen, and the pane of
 * quality. Who may call: {@code workbench}.
 */
@NullMarked
package org.alidade.workbench.charts;

import org.jspecify.annotations.NullMarked;
