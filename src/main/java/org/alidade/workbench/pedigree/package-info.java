/**
 * The pedigree editor: a person draws the family of a case.
 *
 * <p>In: an open case. Out: a family in the record, and word to the window that the case must be read anew with it. Who may
 * call: the window.
 */
@NullMarked
package org.alidade.workbench.pedigree;

import org.jspecify.annotations.NullMarked;
