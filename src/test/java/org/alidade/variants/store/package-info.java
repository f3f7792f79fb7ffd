@NullMarked
package org.alidade.variants.store;

import org.jspecify.annotations.NullMarked;
