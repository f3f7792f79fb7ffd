package org.alidade.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A gene of a panel, with what the panel says of it.
 *
 * @param modes modes of inheritance of the diseases for which the gene is on this panel
 * @param confidence 3 established, 2 limited, 1 or 0 not used by default
 * @param tier 1 core of the indication, 2 extension, 3 wide extension
 * @param diseases {@code OMIM:} and {@code ORPHA:} ids
 * @param source where the entry comes from
 * @param toValidate the entry rests on literature that the laboratory must still validate
 * @param region name of the repeat or copy number change of the panel ({@link PanelRegion}) by which it is read, where it is
 *        one
 */
public record PanelGene(Gene gene, Set<ModeOfInheritance> modes, int confidence, int tier, List<String> diseases,
        String source, boolean toValidate, Optional<String> region) {
    /** The entry of a gene as such. */
    public PanelGene(Gene gene, Set<ModeOfInheritance> modes, int confidence, int tier, List<String> diseases,
            String source, boolean toValidate) {
        this(gene, modes, confidence, tier, diseases, source, toValidate, Optional.empty());
    }

    public PanelGene {
        modes = Set.copyOf(modes);
        diseases = List.copyOf(diseases);
    }
}
