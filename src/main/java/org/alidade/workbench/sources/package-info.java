/**
 * The installed knowledge: which sources in which version.
 *
 * <p>In: the sources of the bundle. Out: a table. Who may call: the window.
 */
@NullMarked
package org.alidade.workbench.sources;

import org.jspecify.annotations.NullMarked;
