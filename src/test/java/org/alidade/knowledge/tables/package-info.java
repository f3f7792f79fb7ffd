@NullMarked
package org.alidade.knowledge.tables;

import org.jspecify.annotations.NullMarked;
