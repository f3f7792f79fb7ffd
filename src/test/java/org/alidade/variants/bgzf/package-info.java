@NullMarked
package org.alidade.variants.bgzf;

import org.jspecify.annotations.NullMarked;
