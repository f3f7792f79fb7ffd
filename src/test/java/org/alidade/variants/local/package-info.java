@NullMarked
package org.alidade.variants.local;

import org.jspecify.annotations.NullMarked;
