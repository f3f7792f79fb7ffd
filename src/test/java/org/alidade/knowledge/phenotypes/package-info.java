@NullMarked
package org.alidade.knowledge.phenotypes;

import org.jspecify.annotations.NullMarked;
