/**
 * Vector pictures that the screen and the PDF share.
 *
 * <p>In: values of the domain. Out: a {@link org.alidade.drawing.Picture}, a list of shapes in points that anything which
 * can draw lines and text can draw; as SVG, or on a Graphics2D. Who may call: {@code report} and everything after it.
 */
@NullMarked
package org.alidade.drawing;

import org.jspecify.annotations.NullMarked;
