package org.alidade.knowledge.phenotypes;

import java.util.Optional;
import org.alidade.model.ModeOfInheritance;

/** What the terms below «mode of inheritance» (HP:0000005) mean here. */
final class InheritanceTerms {
    private InheritanceTerms() {
    }

    /**
     * The mode that a term's number stands for; empty for what is none or tells nothing of alleles: sporadic, polygenic,
     * incomplete penetrance.
     */
    static Optional<ModeOfInheritance> mode(int term) {
        return Optional.ofNullable(switch (term) {
            case 6, 25352, 1444, 1475, 1470 -> ModeOfInheritance.AUTOSOMAL_DOMINANT;
            case 7 -> ModeOfInheritance.AUTOSOMAL_RECESSIVE;
            case 1417 -> ModeOfInheritance.X_LINKED;
            case 1419 -> ModeOfInheritance.X_LINKED_RECESSIVE;
            case 1423 -> ModeOfInheritance.X_LINKED_DOMINANT;
            case 1427 -> ModeOfInheritance.MITOCHONDRIAL;
            case 1450 -> ModeOfInheritance.Y_LINKED;
            case 1428, 1442 -> ModeOfInheritance.SOMATIC;
            // Imprinting of the mother's copy leaves the father's to be expressed, and the other way round.
            case 12275 -> ModeOfInheritance.PATERNAL_EXPRESSION;
            case 12274 -> ModeOfInheritance.MATERNAL_EXPRESSION;
            default -> null;
        });
    }
}
