@NullMarked
package org.alidade.quality;

import org.jspecify.annotations.NullMarked;
