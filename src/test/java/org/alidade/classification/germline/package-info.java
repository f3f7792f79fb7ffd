@NullMarked
package org.alidade.classification.germline;

import org.jspecify.annotations.NullMarked;
