package org.alidade.knowledge.genes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.alidade.model.ModeOfInheritance;

/**
 * What one curator says of a gene and a disease.
 *
 * @param curator ClinGen's expert panel, the submitter to GenCC, or the panels of Gene2Phenotype
 * @param diseaseId MONDO or OMIM id with its prefix; empty where none is given
 * @param modes of inheritance; empty where the curator's word is none of ours
 * @param modeAsWritten the curator's word
 * @param strength empty where the curator's word is none of GenCC's
 * @param strengthAsWritten the curator's word
 * @param mechanism for instance {@code loss of function}; empty where the source has none
 * @param date of the evaluation
 */
public record GeneDiseaseClaim(Source source, String curator, String disease, String diseaseId,
        Set<ModeOfInheritance> modes, String modeAsWritten, Optional<ClaimStrength> strength, String strengthAsWritten,
        String mechanism, Optional<LocalDate> date) {
    /** Who collects the claims. */
    public enum Source {
        CLINGEN("validity-clingen"), GENCC("validity-gencc"), GENE2PHENOTYPE("validity-g2p");

        private final String id;

        Source(String id) {
            this.id = id;
        }

        /** Of the source in a bundle. */
        public String id() {
            return id;
        }
    }

    public GeneDiseaseClaim {
        modes = Set.copyOf(modes);
    }
}
