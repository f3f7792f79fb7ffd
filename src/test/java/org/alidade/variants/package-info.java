@NullMarked
package org.alidade.variants;

import org.jspecify.annotations.NullMarked;
