@NullMarked
package org.alidade.text;

import org.jspecify.annotations.NullMarked;
