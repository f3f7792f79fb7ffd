@NullMarked
package org.alidade.workbench.common.acts;

import org.jspecify.annotations.NullMarked;
