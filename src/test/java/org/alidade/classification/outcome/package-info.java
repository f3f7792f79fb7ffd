@NullMarked
package org.alidade.classification.outcome;

import org.jspecify.annotations.NullMarked;
