@NullMarked
package org.alidade.workbench.common.palette;

import org.jspecify.annotations.NullMarked;
