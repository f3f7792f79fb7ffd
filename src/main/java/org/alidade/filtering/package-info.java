/**
 * What a person may see of a case, and why each variant is or is not in the list.
 *
 * <p>In: variant table, pedigree, indication, consent (a parameter). Out: {@link org.alidade.filtering.Scope},
 * {@link org.alidade.filtering.ScopedVariants} with a verdict per filter; inheritance; counts. Who may call: everything
 * after it. Only here (and in {@code quality}) is the variant table opened.
 */
@NullMarked
package org.alidade.filtering;

import org.jspecify.annotations.NullMarked;
