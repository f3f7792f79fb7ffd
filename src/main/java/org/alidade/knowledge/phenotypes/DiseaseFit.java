package org.alidade.knowledge.phenotypes;

import java.util.Set;
import org.alidade.model.ModeOfInheritance;

/**
 * How a patient's signs fit one disease.
 *
 * @param id {@code OMIM:} or {@code ORPHA:} id
 * @param modes of inheritance; empty where not stated
 * @param ratio how many times likelier the disease is after the signs were seen, all annotated diseases being equal before;
 *        over 0, and 1 where they speak neither for nor against it
 */
public record DiseaseFit(String id, String name, Set<ModeOfInheritance> modes, double ratio) {
    public DiseaseFit {
        modes = Set.copyOf(modes);
    }
}
