/**
 * What is missing for a signature, the draft and the signed report.
 *
 * <p>In: an open case. Out: a PDF. Who may call: the window.
 */
@NullMarked
package org.alidade.workbench.reporting;

import org.jspecify.annotations.NullMarked;
