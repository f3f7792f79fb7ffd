package org.alidade.quality;

import org.alidade.model.Interval;

/**
 * A stretch of an autosome that came from one parent alone. For the biologist alone. A deletion of the other parent's
 * copy looks the same.
 *
 * @param parent who gave it
 * @param markers calls that only this parent explains
 * @param isodisomic of them those that show the same copy twice
 */
public record UniparentalStretch(String child, String parent, Interval interval, int markers, int isodisomic) {
}
