package org.alidade.ranking;

import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;

/** Whether the mode of inheritance for which a gene is on the panel goes with a model. */
final class ModelFit {
    private ModelFit() {
    }

    static boolean allows(PanelGene entry, InheritanceModel model) {
        return entry.modes().stream().anyMatch(mode -> allows(mode, model));
    }

    private static boolean allows(ModeOfInheritance mode, InheritanceModel model) {
        return switch (mode) {
            case AUTOSOMAL_DOMINANT, MATERNAL_EXPRESSION, PATERNAL_EXPRESSION, SOMATIC ->
                model == InheritanceModel.AUTOSOMAL_DOMINANT || model == InheritanceModel.DE_NOVO;
            case AUTOSOMAL_RECESSIVE -> model == InheritanceModel.RECESSIVE_HOMOZYGOUS
                    || model == InheritanceModel.COMPOUND_HETEROZYGOUS;
            case X_LINKED, X_LINKED_DOMINANT, X_LINKED_RECESSIVE -> model == InheritanceModel.X_DOMINANT
                    || model == InheritanceModel.X_RECESSIVE || model == InheritanceModel.DE_NOVO;
            case Y_LINKED -> model == InheritanceModel.Y_LINKED || model == InheritanceModel.DE_NOVO;
            case MITOCHONDRIAL -> model == InheritanceModel.MITOCHONDRIAL;
            case UNKNOWN -> true;
        };
    }
}
