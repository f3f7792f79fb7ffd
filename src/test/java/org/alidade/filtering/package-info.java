@NullMarked
package org.alidade.filtering;

import org.jspecify.annotations.NullMarked;
