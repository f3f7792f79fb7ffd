package org.alidade.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alidade.model.PhenotypicFeature;
import org.phenopackets.schema.v2.core.OntologyClass;

/** Signs as Phenopackets v2 write them. */
final class PhenopacketSigns {
    private PhenopacketSigns() {
    }

    /** Severity is one more modifier here. */
    static PhenotypicFeature of(org.phenopackets.schema.v2.core.PhenotypicFeature feature) {
        Optional<String> onset = feature.hasOnset() && feature.getOnset().hasOntologyClass()
                ? Optional.of(feature.getOnset().getOntologyClass().getId())
                : Optional.empty();
        List<String> modifiers = Stream
                .concat(feature.hasSeverity() ? Stream.of(feature.getSeverity()) : Stream.<OntologyClass>empty(),
                        feature.getModifiersList().stream())
                .map(OntologyClass::getId).filter(id -> !id.isEmpty()).distinct().toList();
        return new PhenotypicFeature(feature.getType().getId(), feature.getType().getLabel(), feature.getExcluded(),
                onset, modifiers);
    }
}
