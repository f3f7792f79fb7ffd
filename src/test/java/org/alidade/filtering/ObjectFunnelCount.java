package org.alidade.filtering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alidade.model.RecordOrigin;

/** Counts variants, not judgements: a variant is kept at a step where one of its judgements has been kept so far. */
final class ObjectFunnelCount {
    private ObjectFunnelCount() {
    }

    static List<FunnelStep> steps(List<ScopedVariant> all) {
        Map<RecordOrigin, List<ScopedVariant>> byRow = new LinkedHashMap<>();
        all.forEach(variant -> byRow.computeIfAbsent(variant.evidence().origin(), origin -> new ArrayList<>(1))
                .add(variant));
        List<List<ScopedVariant>> current = new ArrayList<>(byRow.values());
        List<FunnelStep> steps = new ArrayList<>();
        for (FilterId filter : FilterId.always()) {
            List<List<ScopedVariant>> kept = new ArrayList<>();
            int rescued = 0;
            for (List<ScopedVariant> variant : current) {
                List<ScopedVariant> left = variant.stream().filter(one -> verdict(one, filter).keeps()).toList();
                if (!left.isEmpty()) {
                    kept.add(left);
                    rescued += left.stream().allMatch(one -> verdict(one, filter) == Verdict.RESCUED) ? 1 : 0;
                }
            }
            steps.add(new FunnelStep(filter, current.size(), kept.size(), rescued));
            current = kept;
        }
        return steps;
    }

    private static Verdict verdict(ScopedVariant variant, FilterId filter) {
        FilterVerdict verdict = variant.verdicts().get(filter);
        return verdict == null ? Verdict.NOT_RUN : verdict.verdict();
    }
}
