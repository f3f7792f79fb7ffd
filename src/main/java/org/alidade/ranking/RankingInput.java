package org.alidade.ranking;

import java.util.List;

import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.model.PhenotypicFeature;

/** What a ranking needs beside the variants. {@code features}: of the proband, present and excluded. */
public record RankingInput(List<PhenotypicFeature> features, Phenotypes phenotypes) {
    public RankingInput {
        features = List.copyOf(features);
    }

    boolean hasFeatures() {
        return features.stream().anyMatch(feature -> !feature.excluded());
    }
}
