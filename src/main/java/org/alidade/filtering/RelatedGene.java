package org.alidade.filtering;

import java.util.Set;
import org.alidade.model.Gene;
import org.alidade.model.ModeOfInheritance;

/**
 * A gene outside the panel, or one of its genes under another mode, whose disease fits the patient's signs.
 *
 * @param modes of that disease, under which the gene would be read
 * @param diseaseId {@code OMIM:} or {@code ORPHA:} id
 * @param disease its name, as annotated
 * @param fit as {@link org.alidade.knowledge.phenotypes.DiseaseFit#ratio}
 * @param onPanel whether the panel holds the gene for another mode
 */
public record RelatedGene(Gene gene, Set<ModeOfInheritance> modes, String diseaseId, String disease, double fit,
        boolean onPanel) {
    public RelatedGene {
        modes = Set.copyOf(modes);
    }
}
