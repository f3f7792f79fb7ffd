@NullMarked
package org.alidade.workbench.intake;

import org.jspecify.annotations.NullMarked;
