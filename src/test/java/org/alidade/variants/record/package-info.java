@NullMarked
package org.alidade.variants.record;

import org.jspecify.annotations.NullMarked;
