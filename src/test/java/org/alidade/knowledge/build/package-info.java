@NullMarked
package org.alidade.knowledge.build;

import org.jspecify.annotations.NullMarked;
