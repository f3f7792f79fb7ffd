package org.alidade.ranking;

import java.util.List;
import org.alidade.knowledge.phenotypes.TermMatch;

/**
 * Why a candidate stands where it stands.
 *
 * @param contributions what each piece of evidence added, largest first
 * @param matches which sign of the patient meets which sign of the gene's disease
 * @param missing what would still be needed: text keys {@code ranking.missing.<name>}
 */
public record Explanation(List<Contribution> contributions, List<TermMatch> matches, List<Statement> missing) {
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
