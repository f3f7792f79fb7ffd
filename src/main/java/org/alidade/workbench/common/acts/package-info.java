/**
 * Everything a person can do, in one list: keys, keys page, tooltips, menus and the palette are made of it.
 *
 * <p>In: acts, registered by the screens that carry them out. Out: key presses turned into acts; controls that name them.
 * Who may call: every screen.
 */
@NullMarked
package org.alidade.workbench.common.acts;

import org.jspecify.annotations.NullMarked;
