/**
 * The loopback server behind the embedded IGV, and the port for pictures of reads.
 *
 * <p>In: reads, tracks, scope. Out: a page on 127.0.0.1 that shows the reads of one case and nothing outside its scope.
 * Who may call: {@code workflow}; {@code workbench} shows the page and implements
 * {@link org.alidade.viewer.ReadPicture}.
 */
@NullMarked
package org.alidade.viewer;

import org.jspecify.annotations.NullMarked;
