/**
 * What is on the screen while a case is opened: in comes what can already be shown of it, out goes which variant a person
 * looked at. Called by the window.
 */
@NullMarked
package org.alidade.workbench.opening;

import org.jspecify.annotations.NullMarked;
