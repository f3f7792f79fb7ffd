@NullMarked
package org.alidade.classification.scoring;

import org.jspecify.annotations.NullMarked;
