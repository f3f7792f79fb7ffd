@NullMarked
package org.alidade.workflow.bundles;

import org.jspecify.annotations.NullMarked;
