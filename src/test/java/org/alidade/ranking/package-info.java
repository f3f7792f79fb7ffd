@NullMarked
package org.alidade.ranking;

import org.jspecify.annotations.NullMarked;
