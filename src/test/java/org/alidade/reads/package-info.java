@NullMarked
package org.alidade.reads;

import org.jspecify.annotations.NullMarked;
