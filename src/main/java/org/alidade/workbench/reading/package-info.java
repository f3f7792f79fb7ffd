/**
 * The embedded viewer: the reads of the family at the selected variant.
 *
 * <p>In: a viewer's page. Out: a pane, and pictures for report and command. Who may call: the window and {@code wiring}.
 */
@NullMarked
package org.alidade.workbench.reading;

import org.jspecify.annotations.NullMarked;
