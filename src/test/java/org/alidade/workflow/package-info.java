@NullMarked
package org.alidade.workflow;

import org.jspecify.annotations.NullMarked;
