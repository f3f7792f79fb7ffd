/**
 * Who decided what, when, on which data.
 *
 * <p>In: every decision. Out: a SQLite database with a journal chained by hash; decisions read back. Who may call:
 * {@code report} and everything after it. The only package that knows SQL.
 */
@NullMarked
package org.alidade.record;

import org.jspecify.annotations.NullMarked;
