@NullMarked
package org.alidade.workbench.pedigree;

import org.jspecify.annotations.NullMarked;
