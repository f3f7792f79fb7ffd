/** The rules of the house, as tests. */
@NullMarked
package org.alidade.architecture;

import org.jspecify.annotations.NullMarked;
