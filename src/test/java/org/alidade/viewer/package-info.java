@NullMarked
package org.alidade.viewer;

import org.jspecify.annotations.NullMarked;
