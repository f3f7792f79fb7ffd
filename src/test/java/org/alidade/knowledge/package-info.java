@NullMarked
package org.alidade.knowledge;

import org.jspecify.annotations.NullMarked;
