@NullMarked
package org.alidade.workflow.queue;

import org.jspecify.annotations.NullMarked;
