package org.alidade.ranking;

import java.util.List;
import java.util.Optional;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;

/**
 * A variant, or a pair of them, that may explain the patient.
 *
 * @param rank counts from 1; candidates with the same score share the lower rank
 * @param variants one, or the two alleles of a compound heterozygous pair
 * @param inheritance the model under which it is a candidate
 * @param score the probability that it is the cause, by which the list is ordered
 * @param phenotypeScore 0 to 1, one half where the signs say nothing; empty where the gene has no phenotype annotation or the patient no feature
 * @param variantScore 0 to 1, one half for alleles as everybody has
 */
public record Candidate(int rank, Optional<Gene> gene, List<ScopedVariant> variants,
        Optional<InheritanceMatch> inheritance, double score, Optional<Double> phenotypeScore, double variantScore,
        Explanation explanation) {
    public Candidate {
        variants = List.copyOf(variants);
    }

    Candidate ranked(int place, double probability, Optional<Explanation.Statement> change) {
        return new Candidate(place, gene, variants, inheritance, probability, phenotypeScore, variantScore,
                explanation.changedBy(change));
    }

    public boolean isPair() {
        return variants.size() == 2;
    }
}
