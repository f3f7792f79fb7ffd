/** Tests of {@code report}. */
@NullMarked
package org.alidade.report;

import org.jspecify.annotations.NullMarked;
