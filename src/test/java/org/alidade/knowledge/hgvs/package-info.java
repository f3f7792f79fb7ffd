@NullMarked
package org.alidade.knowledge.hgvs;

import org.jspecify.annotations.NullMarked;
