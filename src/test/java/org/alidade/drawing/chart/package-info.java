@NullMarked
package org.alidade.drawing.chart;

import org.jspecify.annotations.NullMarked;
