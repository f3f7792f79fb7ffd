package org.alidade.workflow.phenotype;

import java.util.Optional;
import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.knowledge.phenotypes.clinicaltext.Mention;

/**
 * A sign that a text speaks of, before a person accepts it.
 *
 * @param person whose it is in this family; empty for a relative who is not drawn
 */
public record ProposedSign(Mention mention, PhenotypeTerm term, Optional<String> person) {
    public boolean isAbsent() {
        return mention.standing() == Mention.Standing.ABSENT;
    }

    public boolean isDoubtful() {
        return mention.standing() == Mention.Standing.DOUBTFUL;
    }
}
