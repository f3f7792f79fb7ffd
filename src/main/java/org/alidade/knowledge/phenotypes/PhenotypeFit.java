package org.alidade.knowledge.phenotypes;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.alidade.model.Gene;
import org.alidade.model.ModeOfInheritance;

/** A patient's signs against every gene with an annotated disease. Thread-safe. */
public interface PhenotypeFit {
    /** Empty where the gene has no annotated disease, or the patient no known sign that is present. */
    Optional<GeneSimilarity> of(Gene gene);

    /** The place of a gene among all annotated ones, from 1; of genes that fit equally well each has the last place. */
    OptionalInt rank(Gene gene);

    /**
     * The disease of a gene that fits best among those transmitted in a way that is asked for; a disease whose transmission
     * is not stated is asked about with an empty set. Empty where there is none, or the patient has no known sign that is
     * present.
     */
    Optional<DiseaseFit> bestDisease(Gene gene, Predicate<Set<ModeOfInheritance>> transmitted);

    /** Of a patient without signs. */
    static PhenotypeFit none() {
        return new PhenotypeFit() {
            @Override
            public Optional<GeneSimilarity> of(Gene gene) {
                return Optional.empty();
            }

            @Override
            public Optional<DiseaseFit> bestDisease(Gene gene, Predicate<Set<ModeOfInheritance>> transmitted) {
                return Optional.empty();
            }

            @Override
            public OptionalInt rank(Gene gene) {
                return OptionalInt.empty();
            }
        };
    }
}
