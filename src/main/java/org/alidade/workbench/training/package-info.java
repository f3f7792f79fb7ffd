/**
 * The screen of the training mode. In: an exercise and the candidate that is selected. Out: nothing but what it shows. Who may
 * call: the window.
 */
@NullMarked
package org.alidade.workbench.training;

import org.jspecify.annotations.NullMarked;
