@NullMarked
package org.alidade.knowledge.genes;

import org.jspecify.annotations.NullMarked;
