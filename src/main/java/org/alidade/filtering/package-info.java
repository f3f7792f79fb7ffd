/**
 * What a person may see of a case, and why each variant is or is not in the list.
 *
 * <p>In: variant table, pedigree, indication, consent (a parameter). Out: {@link org.alidade.filtering.Scope},
 * {@link org.alidade.filtering.ScopedVariants} with a verdict per filter; inheritance; counts. Who may call: everything
 * after it. Only here (and in {@code quality}) is the variant table opened.
 *
 * <p>Each rule stands once, over bare values, in its filter ({@code QualityFilter.outcome} and so on). It is applied in two
 * ways: to all rows at once over columns ({@code JudgedCase}, {@code FilterEngine}), which gives masks and counts, and to
 * one row over its evidence ({@code JudgementReader}), which gives verdicts with their grounds. Tests hold the two against
 * each other.
 */
@NullMarked
package org.alidade.filtering;

import org.jspecify.annotations.NullMarked;
