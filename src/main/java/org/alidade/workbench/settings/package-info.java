/**
 * What a person sets for this station: language, theme, size of letters.
 *
 * <p>In: the settings of the moment. Out: wishes. Who may call: the window.
 */
@NullMarked
package org.alidade.workbench.settings;

import org.jspecify.annotations.NullMarked;
