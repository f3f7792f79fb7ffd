package org.alidade.classification.germline;

import java.util.List;
import java.util.Optional;

import org.alidade.knowledge.genes.ClaimStrength;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.knowledge.genes.GeneConstraint;
import org.alidade.knowledge.genes.GeneDiseaseClaim;

/**
 * What the installed sources say of the gene, and of known variants near the one judged.
 *
 * @param known empty where no ClinVar is installed, or the gene's transcript is not
 */
public record GeneKnowledge(Optional<GeneConstraint> constraint, Optional<DosageSensitivity> dosage,
        List<GeneDiseaseClaim> claims, Optional<KnownNearby> known) {
    public GeneKnowledge {
        claims = List.copyOf(claims);
    }

    public static GeneKnowledge none() {
        return new GeneKnowledge(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** The strongest word of a curator on the gene causing a disease. */
    Optional<ClaimStrength> validity() {
        return claims.stream().map(GeneDiseaseClaim::strength).flatMap(Optional::stream).min(Enum::compareTo);
    }

    /** Whether a curator names loss of function as the mechanism. */
    boolean isLossOfFunctionClaimed() {
        return claims.stream().map(GeneDiseaseClaim::mechanism).anyMatch(text -> text.contains("loss of function"));
    }
}
