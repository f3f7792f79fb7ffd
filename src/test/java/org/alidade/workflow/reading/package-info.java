@NullMarked
package org.alidade.workflow.reading;

import org.jspecify.annotations.NullMarked;
