/** Tests of {@code drawing}. */
@NullMarked
package org.alidade.drawing;

import org.jspecify.annotations.NullMarked;
