/**
 * The report of a reviewed case.
 *
 * <p>In: {@link org.alidade.report.ReportInput}, all that the case, its record and its measurements say. Out: what forbids
 * a signature, the report's content in one language, and a PDF of it whose bytes depend on nothing else. Who may call:
 * {@code signing} and everything after it.
 */
@NullMarked
package org.alidade.report;

import org.jspecify.annotations.NullMarked;
