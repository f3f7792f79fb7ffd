package org.alidade.casefile;

import java.util.List;
import java.util.Optional;
import org.alidade.model.Problem;

/**
 * The outcome of reading a case: the case, unless an error stopped it, and everything found wrong on the way. A case is
 * present exactly when no problem is an error.
 */
public record CaseIntake(Optional<Case> read, List<Problem> problems) {
    public CaseIntake {
        problems = List.copyOf(problems);
    }
}
