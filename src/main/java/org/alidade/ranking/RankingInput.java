package org.alidade.ranking;

import java.util.List;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.model.PhenotypicFeature;

/**
 * What a ranking needs beside the variants.
 *
 * @param features of the proband, present and excluded
 * @param facts what is known of genes beside their phenotypes
 * @param findable the probability, before anything was read, that the cause is among what can be found; over 0, under 1
 */
public record RankingInput(List<PhenotypicFeature> features, Phenotypes phenotypes, GeneFacts facts,
        double findable) {
    /** The yield that the plan France Médecine Génomique 2025 published over its indications. */
    public static final double PUBLISHED_YIELD = 0.30;

    public RankingInput {
        features = List.copyOf(features);
        if (!(findable > 0 && findable < 1)) {
            throw new IllegalArgumentException("a probability over 0 and under 1 is needed, not " + findable);
        }
    }

    public RankingInput(List<PhenotypicFeature> features, Phenotypes phenotypes, GeneFacts facts) {
        this(features, phenotypes, facts, PUBLISHED_YIELD);
    }

    boolean hasFeatures() {
        return features.stream().anyMatch(feature -> !feature.excluded());
    }
}
