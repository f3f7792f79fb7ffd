@NullMarked
package org.alidade.knowledge.positions;

import org.jspecify.annotations.NullMarked;
