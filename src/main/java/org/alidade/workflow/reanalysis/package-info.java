/**
 * What a case's reading saw, and what another reading of the same case sees otherwise, and why.
 *
 * <p>In: an open case, the reading that the record keeps. Out: changes, each with its reasons. Who may call: {@code workflow},
 * {@code workbench}, {@code cli}.
 */
@NullMarked
package org.alidade.workflow.reanalysis;

import org.jspecify.annotations.NullMarked;
