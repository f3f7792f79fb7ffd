@NullMarked
package org.alidade.samples;

import org.jspecify.annotations.NullMarked;
