@NullMarked
package org.alidade.workflow.dossier;

import org.jspecify.annotations.NullMarked;
