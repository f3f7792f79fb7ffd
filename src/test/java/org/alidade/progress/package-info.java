@NullMarked
package org.alidade.progress;

import org.jspecify.annotations.NullMarked;
