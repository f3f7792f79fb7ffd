/**
 * Pre-indications of the plan and their gene panels: data, not code.
 *
 * <p>In: the catalogue and panels of a bundle. Out: indications, panels, platform of a region. Who may call: casefile, filtering, ranking, report, workbench.
 */
@NullMarked
package org.alidade.knowledge.indications;

import org.jspecify.annotations.NullMarked;
