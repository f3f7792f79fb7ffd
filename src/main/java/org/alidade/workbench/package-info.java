/**
 * The screens: one window, from the worklist to the signed report.
 *
 * <p>In: a workstation and a person's wishes. Out: what a person sees. Who may call: {@code wiring}.
 */
@NullMarked
package org.alidade.workbench;

import org.jspecify.annotations.NullMarked;
