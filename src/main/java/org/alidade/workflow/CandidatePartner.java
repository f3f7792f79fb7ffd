package org.alidade.workflow;

import java.util.List;
import java.util.Optional;
import org.alidade.model.VariantKey;
import org.alidade.ranking.Candidate;

/** The other variant of the best pair that a variant belongs to. */
final class CandidatePartner {
    private CandidatePartner() {
    }

    static Optional<VariantKey> of(VariantKey variant, List<Candidate> candidates) {
        return candidates.stream().filter(Candidate::isPair)
                .map(pair -> pair.variants().stream().map(one -> one.evidence().key()).toList())
                .filter(keys -> keys.contains(variant)).findFirst()
                .flatMap(keys -> keys.stream().filter(key -> !key.equals(variant)).findFirst());
    }
}
