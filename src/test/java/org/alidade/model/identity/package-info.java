@NullMarked
package org.alidade.model.identity;

import org.jspecify.annotations.NullMarked;
