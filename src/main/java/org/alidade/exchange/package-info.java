/**
 * A case's results in files that other programs read.
 *
 * <p>In: candidates, verdicts, counts, problems. Out: TSV and JSON (formats: design.md §5). Who may call: {@code workflow},
 * {@code cli}.
 */
@NullMarked
package org.alidade.exchange;

import org.jspecify.annotations.NullMarked;
