/**
 * The language in which a person asks for variants by any of their values: {@code impact >= MODERATE and gnomad.popmax <
 * 0.1% and dp(father) >= 10}.
 *
 * <p>In: a text. Out: {@link org.alidade.filtering.query.Query}, which answers yes, no or unknown for a row, or a
 * {@link org.alidade.filtering.query.QueryException} that points at the place of the mistake. Who may call: filtering, which
 * tells what a row holds; screens and commands, to check what was typed. It knows nothing of files, scopes and consent.
 */
@NullMarked
package org.alidade.filtering.query;

import org.jspecify.annotations.NullMarked;
