/** Tests of {@code signing}. */
@NullMarked
package org.alidade.signing;

import org.jspecify.annotations.NullMarked;
