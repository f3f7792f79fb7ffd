/**
 * The knowledge bundles of a station: which there are, which one cases are read with, and building, verifying and removing
 * them.
 *
 * <p>In: published files, folders. Out: bundles and what is wrong with them. Who may call: workbench and commands.
 */
@NullMarked
package org.alidade.workflow.bundles;

import org.jspecify.annotations.NullMarked;
