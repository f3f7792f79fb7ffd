package org.alidade.classification.germline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.Strength;
import org.alidade.classification.germline.MissenseScale.Graded;
import org.alidade.knowledge.annotation.SplicePoint;
import org.alidade.model.Consequence;
import org.alidade.text.Argument;

/**
 * PP3, BP4 and BP7. Missense by one calibrated tool, fixed before anything is read; splicing by SpliceAI (Walker 2023, doi
 * 10.1016/j.ajhg.2023.06.002): 0.2 and more PP3, 0.1 and less BP4. A missense score that speaks for an effect comes first, else
 * predicted splicing goes before a benign score. Null variants are PVS1's: PP3 beside it would count the same twice.
 */
final class PredictionCriteria {
    private static final double SPLICING_LIKELY = 0.2;
    private static final double SPLICING_UNLIKELY = 0.1;
    /** Intronic places beyond which BP7 may hold (Walker 2023): +7 and behind, −21 and before. */
    private static final int BEHIND_DONOR = 7;
    private static final int BEFORE_ACCEPTOR = -21;

    private final Findings findings;

    PredictionCriteria(Findings findings) {
        this.findings = findings;
    }

    List<CriterionFinding> of(Judged judged) {
        if (judged.isNull() || judged.worst() == Consequence.START_LOST) {
            return List.of(findings.notApplicable(Criterion.PP3, "pp3UnderPvs1"),
                    findings.notApplicable(Criterion.BP4, "pp3UnderPvs1"),
                    findings.notApplicable(Criterion.BP7, "bp7Kind", judged.terms()));
        }
        if (judged.isMitochondrial()) {
            return List.of(findings.asked(Criterion.PP3, "pp3Mitochondrial"),
                    findings.asked(Criterion.BP4, "pp3Mitochondrial"),
                    findings.notApplicable(Criterion.BP7, "bp7Mitochondrial"));
        }
        OptionalDouble splicing = judged.evidence().predictions().spliceAi();
        List<CriterionFinding> both = judged.isMissense() ? missense(judged, splicing) : splicing(splicing);
        CriterionFinding silent = silent(judged, splicing, both.getLast().isProposed());
        return List.of(both.getFirst(), both.getLast(), silent);
    }

    private List<CriterionFinding> missense(Judged judged, OptionalDouble splicing) {
        Optional<MissenseScale> scale = judged.context().limits().predictors().stream()
                .filter(one -> one.score(judged.evidence()).isPresent()).findFirst();
        if (scale.isEmpty()) {
            List<CriterionFinding> bySplicing = splicing(splicing);
            // without a missense score a quiet splice site says nothing of the protein
            return List.of(bySplicing.getFirst().isProposed()
                    ? bySplicing.getFirst()
                    : findings.noData(Criterion.PP3, "noMissenseScore", tools(judged)),
                    findings.noData(Criterion.BP4, "noMissenseScore", tools(judged)));
        }
        double score = scale.get().score(judged.evidence()).orElseThrow();
        String[] value = {scale.get().tool(), Argument.number(score)};
        Optional<Graded> graded = scale.get().grade(score);
        if (graded.filter(one -> one.criterion() == Criterion.PP3).isPresent()) {
            return List.of(findings.proposed(Criterion.PP3, graded.get().strength(), key("pp3", scale.get()), value),
                    findings.notMet(Criterion.BP4, "bp4Opposed", value));
        }
        if (splicing.isPresent() && splicing.getAsDouble() > SPLICING_UNLIKELY) {
            return splicing(splicing);
        }
        return graded.isPresent()
                ? List.of(findings.notMet(Criterion.PP3, "pp3Opposed", value),
                        findings.proposed(Criterion.BP4, graded.get().strength(), key("bp4", scale.get()), value))
                : List.of(findings.notMet(Criterion.PP3, "between", value),
                        findings.notMet(Criterion.BP4, "between", value));
    }

    private static String key(String criterion, MissenseScale scale) {
        return criterion + switch (scale) {
            case REVEL -> "Revel";
            case ALPHA_MISSENSE -> "AlphaMissense";
            case CADD -> "Cadd";
        };
    }

    private static String tools(Judged judged) {
        return String.join(", ", judged.context().limits().predictors().stream().map(MissenseScale::tool).toList());
    }

    private List<CriterionFinding> splicing(OptionalDouble splicing) {
        if (splicing.isEmpty()) {
            return List.of(findings.noData(Criterion.PP3, "noSpliceScore"),
                    findings.noData(Criterion.BP4, "noSpliceScore"));
        }
        String score = Argument.number(splicing.getAsDouble());
        if (splicing.getAsDouble() >= SPLICING_LIKELY) {
            return List.of(findings.proposed(Criterion.PP3, Strength.SUPPORTING, "pp3Splice", score),
                    findings.notMet(Criterion.BP4, "bp4Splicing", score));
        }
        if (splicing.getAsDouble() > SPLICING_UNLIKELY) {
            return List.of(findings.notMet(Criterion.PP3, "spliceBetween", score),
                    findings.notMet(Criterion.BP4, "spliceBetween", score));
        }
        return List.of(findings.notMet(Criterion.PP3, "pp3NoSplicing", score),
                findings.proposed(Criterion.BP4, Strength.SUPPORTING, "bp4Splice", score));
    }

    /** BP7 asks for BP4, and for a place away from the splice sites; conservation is no longer asked (Walker 2023). */
    private CriterionFinding silent(Judged judged, OptionalDouble splicing, boolean quiet) {
        boolean synonymous = judged.worst() == Consequence.SYNONYMOUS_VARIANT;
        Optional<SplicePoint> point = judged.context().transcript().flatMap(TranscriptFacts::splicePoint);
        boolean deep = point.filter(SplicePoint::intronic).filter(
                one -> one.bases() >= BEHIND_DONOR || one.bases() <= BEFORE_ACCEPTOR).isPresent();
        if (!synonymous && !deep) {
            return findings.notApplicable(Criterion.BP7, judged.has(Consequence.SYNONYMOUS_VARIANT)
                    ? "bp7Edge"
                    : "bp7Kind", judged.terms());
        }
        if (synonymous && judged.context().transcript().filter(TranscriptFacts::edgeOfExon).isPresent()) {
            return findings.notMet(Criterion.BP7, "bp7Edge", judged.terms());
        }
        if (splicing.isEmpty()) {
            return findings.noData(Criterion.BP7, "noSpliceScore");
        }
        String score = Argument.number(splicing.getAsDouble());
        return quiet
                ? findings.proposed(Criterion.BP7, Strength.SUPPORTING, synonymous ? "bp7" : "bp7Intron", score)
                : findings.notMet(Criterion.BP7, "bp7Splicing", score);
    }
}
