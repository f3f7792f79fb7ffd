package org.alidade.classification.outcome;

import java.util.Optional;
import java.util.Set;

import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.Sex;
import org.alidade.model.Zygosity;

/**
 * A classified variant of a case.
 *
 * @param variant its key
 * @param pathogenicity the class that a person confirmed; a proposed class concludes nothing
 * @param sex of the patient
 * @param modes of the gene's diseases; empty where not known
 * @param explains empty while the biologist has said nothing
 * @param onX lies on the X chromosome, outside the pseudo-autosomal regions
 */
public record ResultFinding(String gene, String variant, PathogenicityClass pathogenicity, Zygosity zygosity, Sex sex,
        Set<ModeOfInheritance> modes, Optional<Explains> explains, boolean onX) {
    public ResultFinding {
        modes = Set.copyOf(modes);
    }

    boolean isCausal() {
        return pathogenicity.isAtLeastLikelyPathogenic();
    }

    /** Both copies, or the only one. */
    boolean isOnAllCopies() {
        return zygosity == Zygosity.HOMOZYGOUS || zygosity == Zygosity.HEMIZYGOUS;
    }

    boolean isDominant() {
        return modes.contains(ModeOfInheritance.AUTOSOMAL_DOMINANT)
                || modes.contains(ModeOfInheritance.X_LINKED_DOMINANT) || modes.contains(ModeOfInheritance.X_LINKED)
                || modes.contains(ModeOfInheritance.PATERNAL_EXPRESSION)
                || modes.contains(ModeOfInheritance.MATERNAL_EXPRESSION)
                || modes.contains(ModeOfInheritance.Y_LINKED);
    }

    boolean isRecessive() {
        return modes.contains(ModeOfInheritance.AUTOSOMAL_RECESSIVE)
                || modes.contains(ModeOfInheritance.X_LINKED_RECESSIVE);
    }

    boolean isMitochondrial() {
        return modes.contains(ModeOfInheritance.MITOCHONDRIAL) || variant.startsWith("MT-");
    }
}
