/**
 * What all screens share: theme, texts, background work, small controls.
 *
 * <p>In: texts and themes. Out: controls. Who may call: every screen; screens do not import one another.
 */
@NullMarked
package org.alidade.workbench.common;

import org.jspecify.annotations.NullMarked;
