@NullMarked
package org.alidade.workbench.common.notices;

import org.jspecify.annotations.NullMarked;
