@NullMarked
package org.alidade.workbench.sources;

import org.jspecify.annotations.NullMarked;
