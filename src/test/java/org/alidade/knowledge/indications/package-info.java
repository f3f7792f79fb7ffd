@NullMarked
package org.alidade.knowledge.indications;

import org.jspecify.annotations.NullMarked;
