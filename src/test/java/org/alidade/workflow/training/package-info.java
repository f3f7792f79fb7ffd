@NullMarked
package org.alidade.workflow.training;

import org.jspecify.annotations.NullMarked;
