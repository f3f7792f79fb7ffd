package org.alidade.classification.germline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.Strength;
import org.alidade.classification.germline.TranscriptFacts.ExonFacts;
import org.alidade.knowledge.annotation.DecayPrediction;
import org.alidade.model.Consequence;
import org.alidade.text.Argument;

/**
 * PVS1 after Abou Tayoun 2018 (doi 10.1002/humu.23626), figure 1, step by step. Where the transcript is not at hand, the
 * annotation's exon number stands for decay. Mitochondrial transcripts know no decay (McCormick 2020: never above strong).
 */
final class NullVariantTree {
    /** Share of the protein above which its loss is strong (figure 1). */
    private static final double MUCH_OF_PROTEIN = 0.1;

    private final Findings findings;
    private final Mechanism mechanism;

    NullVariantTree(Findings findings) {
        this.findings = findings;
        this.mechanism = new Mechanism(findings);
    }

    CriterionFinding of(Judged judged) {
        if (!judged.isNull()) {
            return judged.has(Consequence.START_LOST)
                    ? gated(judged, startLost(judged))
                    : findings.notApplicable(Criterion.PVS1, "pvs1NotNull", judged.terms());
        }
        if (judged.isMitochondrial()) {
            return findings.proposed(Criterion.PVS1, Strength.STRONG, "pvs1Mitochondrial", judged.terms());
        }
        Branch branch = judged.isSpliceSite() ? spliceSite(judged) : truncation(judged);
        return gated(judged, branch);
    }

    /** A way through the figure and where it ends. */
    private record Branch(Strength strength, List<String> steps) {
    }

    private CriterionFinding gated(Judged judged, Branch branch) {
        Mechanism.Gate gate = mechanism.of(judged);
        List<String> steps = new ArrayList<>(branch.steps());
        steps.addAll(gate.steps());
        Optional<Strength> strength = lowered(branch.strength(), gate.levelsDown());
        if (gate.closed() || strength.isEmpty()) {
            return new CriterionFinding(Criterion.PVS1, CriterionFinding.Outcome.NOT_MET, Optional.empty(),
                    String.join(" ", steps), steps);
        }
        return findings.proposed(Criterion.PVS1, strength.get(), steps, "pvs1", judged.terms(),
                String.join(" ", steps));
    }

    private static Optional<Strength> lowered(Strength strength, int levels) {
        int left = strength.ordinal() - levels;
        return left < 0 ? Optional.empty() : Optional.of(Strength.values()[left]);
    }

    private Branch truncation(Judged judged) {
        List<String> steps = new ArrayList<>();
        if (!escapes(judged, steps)) {
            return new Branch(Strength.VERY_STRONG, steps);
        }
        return lostPart(judged.context().transcript().flatMap(TranscriptFacts::lostShare), steps);
    }

    /** Says how it is known. */
    private boolean escapes(Judged judged, List<String> steps) {
        Optional<DecayPrediction> decay = judged.context().transcript().flatMap(TranscriptFacts::decay);
        if (decay.isPresent()) {
            steps.add(findings.sentence("pvs1Decay", Argument.key("classification.decay." + decay.get().name())));
            // «near the start» is of VEP's plugin, not of the figure: a stop there is read as decay
            return decay.get() != DecayPrediction.EXPECTED && decay.get() != DecayPrediction.ESCAPED_NEAR_START;
        }
        Optional<String> rank = judged.shown().flatMap(entry -> entry.rank());
        if (rank.isEmpty()) {
            steps.add(findings.sentence("pvs1NoRank"));
            return false;
        }
        boolean last = isLast(rank.get());
        steps.add(findings.sentence(last ? "pvs1Last" : "pvs1NotLast", rank.get()));
        return last;
    }

    /** {@code 8/8}, or a span that ends there: {@code 7-8/8}. */
    private static boolean isLast(String rank) {
        String[] parts = rank.strip().split("/", 2);
        return parts.length == 2 && parts[0].substring(parts[0].lastIndexOf('-') + 1).equals(parts[1]);
    }

    /** The lower part of the figure: whether the region is critical only a person can say; the share decides. */
    private Branch lostPart(Optional<Double> share, List<String> steps) {
        if (share.isEmpty()) {
            steps.add(findings.sentence("pvs1ShareUnknown"));
            return new Branch(Strength.STRONG, steps);
        }
        boolean much = share.get() > MUCH_OF_PROTEIN;
        steps.add(findings.sentence(much ? "pvs1MuchLost" : "pvs1LittleLost", Argument.fraction(share.get())));
        return new Branch(much ? Strength.STRONG : Strength.MODERATE, steps);
    }

    private Branch spliceSite(Judged judged) {
        List<String> steps = new ArrayList<>();
        Optional<ExonFacts> exon = judged.context().transcript().flatMap(TranscriptFacts::exon);
        if (exon.isEmpty() || exon.get().coding() == 0) {
            boolean escapes = escapes(judged, steps);
            return escapes
                    ? lostPart(Optional.empty(), steps)
                    : new Branch(Strength.VERY_STRONG, steps);
        }
        ExonFacts skipped = exon.get();
        String[] place = {Integer.toString(skipped.number()), Integer.toString(skipped.count()),
                Integer.toString(skipped.coding())};
        if (skipped.keepsFrame()) {
            steps.add(findings.sentence("pvs1SkipInFrame", place));
            return lostPart(judged.context().transcript().flatMap(TranscriptFacts::exonShare), steps);
        }
        steps.add(findings.sentence("pvs1SkipOutOfFrame", place));
        if (skipped.nearLastJunction()) {
            steps.add(findings.sentence("pvs1SkipEscapes"));
            return lostPart(judged.context().transcript().flatMap(TranscriptFacts::exonShare), steps);
        }
        return new Branch(Strength.VERY_STRONG, steps);
    }

    private Branch startLost(Judged judged) {
        List<String> steps = new ArrayList<>();
        Optional<Integer> next = judged.context().transcript().map(TranscriptFacts::nextStart)
                .filter(java.util.OptionalInt::isPresent).map(java.util.OptionalInt::getAsInt);
        Optional<KnownNearby> known = judged.context().knowledge().known();
        if (next.isEmpty() || known.isEmpty()) {
            steps.add(findings.sentence("pvs1StartUnknown"));
            return new Branch(Strength.SUPPORTING, steps);
        }
        long before = known.get().spectrum().residuesBefore().stream().filter(one -> one > 1 && one < next.get())
                .count();
        steps.add(findings.sentence(before > 0 ? "pvs1StartKnown" : "pvs1StartNone", Long.toString(before),
                Integer.toString(next.get()), known.get().source()));
        return new Branch(before > 0 ? Strength.MODERATE : Strength.SUPPORTING, steps);
    }
}
