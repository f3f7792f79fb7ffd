/**
 * The cases that can be opened.
 *
 * <p>In: the worklist. Out: the case a person chose. Who may call: the window.
 */
@NullMarked
package org.alidade.workbench.worklist;

import org.jspecify.annotations.NullMarked;
