/**
 * Makes the compact tables of a bundle out of the files as their makers publish them.
 *
 * <p>In: published files. Out: tables and what is known of their origin. Who may call: {@code BundleBuilder}.
 */
@NullMarked
package org.alidade.knowledge.build;

import org.jspecify.annotations.NullMarked;
