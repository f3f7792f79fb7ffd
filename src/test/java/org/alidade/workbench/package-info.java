@NullMarked
package org.alidade.workbench;

import org.jspecify.annotations.NullMarked;
