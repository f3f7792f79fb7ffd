@NullMarked
package org.alidade.workflow.phenotype;

import org.jspecify.annotations.NullMarked;
