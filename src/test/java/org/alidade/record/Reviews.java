package org.alidade.record;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.CriteriaParser;
import org.alidade.model.Consequence;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.TestVariant;
import org.alidade.model.VariantEvidence;

/** Decisions for tests. */
final class Reviews {
    static final String CASE = "CASE-1";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:15:30.123456789Z"), ZoneOffset.UTC);

    private Reviews() {
    }

    static VariantEvidence evidence(String place) {
        return TestVariant.at(place).effect("WT1", Consequence.MISSENSE_VARIANT).call("P1", "0/1", 99, 30, 15, 15)
                .frequency(0.00001).clinVar("Pathogenic", 2).revel(0.9).build();
    }

    /** Every field filled, with characters that a careless store would lose. */
    static VariantReview full(String place) {
        List<AppliedCriterion> criteria = List.of(
                CriteriaParser.parseOne("PM2_Supporting", Decision.ACCEPTED, "absent ≥ 0,1 % ; «gnomAD»"),
                CriteriaParser.parseOne("PS2", Decision.REJECTED, "filiation non prouvée"),
                CriteriaParser.parseOne("PP3_Strong", Decision.PROPOSED, ""));
        return new VariantReview(evidence(place).key(), criteria, Optional.of(PathogenicityClass.LIKELY_PATHOGENIC),
                "clingen-points 1", "Commentaire\nsur deux lignes, \"cité\" \\ 'ici'\t; ♀", true, true,
                Optional.of("artefact d'alignement"), "Camille EXEMPLE",
                Instant.parse("2026-11-24T10:15:30.123456789Z"));
    }

    static VariantReview plain(String place, String comment) {
        return new VariantReview(evidence(place).key(), List.of(), Optional.empty(), "clingen-points 1", comment,
                false, false, Optional.empty(), "Camille EXEMPLE", Instant.parse("2026-11-24T10:15:30Z"));
    }
}
