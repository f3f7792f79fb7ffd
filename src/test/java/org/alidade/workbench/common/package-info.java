@NullMarked
package org.alidade.workbench.common;

import org.jspecify.annotations.NullMarked;
