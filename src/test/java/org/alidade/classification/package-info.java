@NullMarked
package org.alidade.classification;

import org.jspecify.annotations.NullMarked;
