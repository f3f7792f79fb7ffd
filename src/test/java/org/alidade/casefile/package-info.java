@NullMarked
package org.alidade.casefile;

import org.jspecify.annotations.NullMarked;
