/**
 * Sealing a report, and telling whether a sealed one is as it was.
 *
 * <p>In: a PDF and a PKCS#12 key. Out: the PDF with a PAdES-BASELINE-B signature; a verdict on any signed PDF. Nothing here
 * goes online: no revocation list, no time stamp, no issuer is fetched. Who may call: {@code exchange} and everything
 * after it.
 */
@NullMarked
package org.alidade.signing;

import org.jspecify.annotations.NullMarked;
