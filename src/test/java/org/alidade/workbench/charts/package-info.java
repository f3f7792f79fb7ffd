@NullMarked
package org.alidade.workbench.charts;

import org.jspecify.annotations.NullMarked;
