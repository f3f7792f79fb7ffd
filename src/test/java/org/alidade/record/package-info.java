@NullMarked
package org.alidade.record;

import org.jspecify.annotations.NullMarked;
