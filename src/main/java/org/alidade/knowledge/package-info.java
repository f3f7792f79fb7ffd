/**
 * What is known before the patient: installed bundles, each source with a name, a version and a hash.
 *
 * <p>In: installed reference files. Out: a bundle and its sources. Who may call: every package after it in the table of design.md §1; no knowledge package knows a case.
 */
@NullMarked
package org.alidade.knowledge;

import org.jspecify.annotations.NullMarked;
