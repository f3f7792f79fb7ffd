package org.alidade.record;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.Criterion;
import org.alidade.classification.Strength;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Genotype;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.RecordOrigin;
import org.alidade.model.SiteQuality;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;

/** Values for tests of the record. */
final class Decisions {
    static final String CASE = "CASE-1";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:15:30.123Z"), ZoneOffset.UTC);

    private Decisions() {
    }

    static SqliteRecord open(Path workspace) throws IOException {
        return SqliteRecord.open(workspace, CLOCK, "Dr Test", "0.1", "k".repeat(64));
    }

    static VariantKey key(String text) {
        return VariantKey.parse(GenomeBuild.GRCH38, text).orElseThrow();
    }

    static VariantReview review(String variant, String comment) {
        return new VariantReview(key(variant),
                List.of(new AppliedCriterion(Criterion.PVS1, Strength.STRONG, AppliedCriterion.Decision.ACCEPTED,
                        "dernier exon, « 50 % »"),
                        new AppliedCriterion(Criterion.PM2, Strength.SUPPORTING, AppliedCriterion.Decision.PROPOSED,
                                ""),
                        new AppliedCriterion(Criterion.PP3, Strength.MODERATE, AppliedCriterion.Decision.REJECTED,
                                "REVEL\n0,8")),
                Optional.of(PathogenicityClass.LIKELY_PATHOGENIC), "clingen-points 1", comment, true, false,
                Optional.empty(), List.of("à confirmer", "RCP"), "Dr É. Lecteur",
                Instant.parse("2026-11-24T08:15:30.123456789Z"));
    }

    static VariantEvidence evidence(String variant) {
        VariantKey key = key(variant);
        TranscriptConsequence consequence = new TranscriptConsequence("NM_000314.8",
                new Gene("PTEN", Optional.of("HGNC:9588")), List.of(), Optional.of("c.10A>G"), Optional.empty(),
                Optional.of("4/9"), true, true, "protein_coding", "CSQ");
        return new VariantEvidence(key, true, VariantType.of(key.ref(), key.alt()),
                Map.of("S1", Genotype.of("0|1"), "S2", Genotype.of("0/0")),
                new SiteQuality(OptionalDouble.of(50), List.of(), true), List.of(consequence),
                Optional.of(new PopulationFrequency("gnomAD", OptionalDouble.of(1e-5), OptionalDouble.empty(),
                        OptionalInt.of(0), OptionalInt.empty())),
                Optional.empty(), Predictions.none(), List.of("rs1"), new RecordOrigin("a.vcf", 12, key));
    }

    /** Two cases, three decisions of which two on one variant, and an act that is no decision. */
    static void fill(Path workspace) throws IOException {
        try (SqliteRecord record = open(workspace)) {
            record.openCase(CASE, "CARE", "hash-1", "Dr Test");
            record.save(CASE, review("10-87957955-C-T", "first"), evidence("10-87957955-C-T"));
            record.save(CASE, review("2-100-A-G", "other"), evidence("2-100-A-G"));
            record.save(CASE, review("10-87957955-C-T", "second"), evidence("10-87957955-C-T"));
            record.note(CASE, "Dr Test", "draft", "report", "report.pdf");
        }
    }
}
