package org.alidade.classification.germline;

import java.util.List;
import java.util.Optional;

import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.Strength;
import org.alidade.model.Consequence;

/** PM4 and BP3: a protein of another length, outside or inside a stretch of repeated bases (Richards 2015). */
final class LengthCriteria {
    /** So many copies in a row make a repeat. */
    private static final int REPEATED = 3;

    private final Findings findings;

    LengthCriteria(Findings findings) {
        this.findings = findings;
    }

    List<CriterionFinding> of(Judged judged) {
        if (judged.isNull()) {
            return none("pm4UnderPvs1", judged);
        }
        if (judged.worst() == Consequence.STOP_LOST) {
            return List.of(findings.proposed(Criterion.PM4, Strength.MODERATE, "pm4", judged.terms()),
                    findings.notApplicable(Criterion.BP3, "inFrameOnly", judged.terms()));
        }
        if (!judged.isInFrame()) {
            return none("inFrameOnly", judged);
        }
        Optional<Integer> copies = judged.context().transcript().map(TranscriptFacts::repeatCopies);
        if (copies.isEmpty()) {
            return List.of(findings.proposed(Criterion.PM4, Strength.MODERATE, "pm4Unseen", judged.terms()),
                    findings.noData(Criterion.BP3, "noSequence"));
        }
        String[] arguments = {judged.terms(), Integer.toString(copies.get()), Integer.toString(REPEATED)};
        return copies.get() >= REPEATED
                ? List.of(findings.notMet(Criterion.PM4, "pm4Repeat", arguments),
                        findings.proposed(Criterion.BP3, Strength.SUPPORTING, "bp3", arguments))
                : List.of(findings.proposed(Criterion.PM4, Strength.MODERATE, "pm4Outside", arguments),
                        findings.notMet(Criterion.BP3, "bp3None", arguments));
    }

    private List<CriterionFinding> none(String key, Judged judged) {
        return List.of(findings.notApplicable(Criterion.PM4, key, judged.terms()),
                findings.notApplicable(Criterion.BP3, key, judged.terms()));
    }
}
