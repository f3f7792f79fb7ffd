package org.alidade.report;

import java.util.List;
import org.alidade.classification.scoring.ScoredLine;

/**
 * The sheet by which copies lost or gained were judged.
 *
 * @param scheme its name and version
 * @param scale so many units make one point
 * @param accepted the lines that count
 */
public record SheetScore(String scheme, int scale, List<ScoredLine> accepted) {
    public SheetScore {
        accepted = List.copyOf(accepted);
    }
}
