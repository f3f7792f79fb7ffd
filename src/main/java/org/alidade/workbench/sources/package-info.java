/**
 * The installed knowledge: which bundles and sources in which version, and how they come and go.
 *
 * <p>In: the station's bundles. Out: a place of the window. Who may call: the window.
 */
@NullMarked
package org.alidade.workbench.sources;

import org.jspecify.annotations.NullMarked;
