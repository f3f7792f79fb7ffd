@NullMarked
package org.alidade.variants.known;

import org.jspecify.annotations.NullMarked;
