package org.alidade.filtering;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;

/** Which models a panel's mode of inheritance allows. Without a panel, or where it does not say, all. */
public final class AllowedModels {
    private AllowedModels() {
    }

    /** The models under which a variant of a panel's gene is read. */
    public static Set<InheritanceModel> of(Optional<PanelGene> entry) {
        return of(entry.map(PanelGene::modes).orElse(Set.of()));
    }

    /** The models under which a variant is read for a disease that is transmitted in one of these ways. */
    static Set<InheritanceModel> of(Set<ModeOfInheritance> modes) {
        if (modes.isEmpty()) {
            return EnumSet.allOf(InheritanceModel.class);
        }
        // in a tumour every gene of the panel is read for what arose there
        Set<InheritanceModel> allowed = EnumSet.of(InheritanceModel.SOMATIC);
        modes.forEach(mode -> allowed.addAll(of(mode)));
        return allowed;
    }

    private static Set<InheritanceModel> of(ModeOfInheritance mode) {
        return switch (mode) {
            // A germline reading of a gene listed for somatic events looks for predisposition.
            case AUTOSOMAL_DOMINANT, MATERNAL_EXPRESSION, PATERNAL_EXPRESSION, SOMATIC ->
                EnumSet.of(InheritanceModel.AUTOSOMAL_DOMINANT, InheritanceModel.DE_NOVO, InheritanceModel.X_DOMINANT);
            case AUTOSOMAL_RECESSIVE ->
                EnumSet.of(InheritanceModel.RECESSIVE_HOMOZYGOUS, InheritanceModel.COMPOUND_HETEROZYGOUS);
            // A woman may have two different alleles on her two X chromosomes.
            case X_LINKED_DOMINANT, X_LINKED_RECESSIVE, X_LINKED -> EnumSet.of(InheritanceModel.X_DOMINANT,
                    InheritanceModel.X_RECESSIVE, InheritanceModel.DE_NOVO, InheritanceModel.COMPOUND_HETEROZYGOUS);
            case Y_LINKED -> EnumSet.of(InheritanceModel.Y_LINKED, InheritanceModel.DE_NOVO);
            case MITOCHONDRIAL -> EnumSet.of(InheritanceModel.MITOCHONDRIAL);
            case UNKNOWN -> EnumSet.allOf(InheritanceModel.class);
        };
    }

    /** Whether the panel lists the gene for a disease that needs two alleles (or one on a male's X). */
    static boolean needsSecondAllele(Optional<PanelGene> entry) {
        return entry.isPresent() && (entry.get().modes().contains(ModeOfInheritance.AUTOSOMAL_RECESSIVE)
                || entry.get().modes().contains(ModeOfInheritance.X_LINKED_RECESSIVE));
    }
}
