@NullMarked
package org.alidade.classification.repeats;

import org.jspecify.annotations.NullMarked;
