package org.alidade.ranking;

import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.phenotypes.TermMatch;

/**
 * Why a candidate stands where it stands.
 *
 * @param contributions what each piece of evidence added, largest first
 * @param matches which sign of the patient meets which sign of the gene's disease
 * @param missing what would still be needed: text keys {@code ranking.missing.<name>}
 * @param change what would change the rank most: text key {@code ranking.change.<name>}, with the rank it would lead to;
 *        empty where nothing that could still be found out would
 */
public record Explanation(List<Contribution> contributions, List<TermMatch> matches, List<Statement> missing,
        Optional<Statement> change) {
    /** Of a candidate that is not ranked yet. */
    public Explanation(List<Contribution> contributions, List<TermMatch> matches, List<Statement> missing) {
        this(contributions, matches, missing, Optional.empty());
    }

    Explanation changedBy(Optional<Statement> most) {
        return new Explanation(contributions, matches, missing, most);
    }

    public Explanation {
        contributions = List.copyOf(contributions);
        matches = List.copyOf(matches);
        missing = List.copyOf(missing);
    }

    /** {@code key}: {@code ranking.contribution.<name>}; {@code weight}: what it adds to the natural
     * logarithm of the odds, may be negative. */
    public record Contribution(String key, List<String> arguments, double weight) {
        public Contribution {
            arguments = List.copyOf(arguments);
        }
    }

    /** A sentence as text key and arguments. */
    public record Statement(String key, List<String> arguments) {
        public Statement {
            arguments = List.copyOf(arguments);
        }
    }
}
