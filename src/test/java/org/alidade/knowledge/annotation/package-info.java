@NullMarked
package org.alidade.knowledge.annotation;

import org.jspecify.annotations.NullMarked;
