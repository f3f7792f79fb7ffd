/** The program's door: {@link org.alidade.Main} hands over to {@code wiring}. */
@NullMarked
package org.alidade;

import org.jspecify.annotations.NullMarked;
