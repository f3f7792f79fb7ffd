@NullMarked
package org.alidade.workbench.evidence;

import org.jspecify.annotations.NullMarked;
