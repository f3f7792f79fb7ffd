package org.alidade.filtering;

import java.util.List;
import java.util.function.Function;
import org.alidade.model.InheritanceModel;
import org.alidade.progress.Progress;
import org.alidade.variants.query.BitMask;
import org.alidade.variants.query.Workers;

/** The filters that look at one variant alone, over all judgements of a case; the rules are those of the filters themselves. */
final class SingleMasks {
    /** A value of each kind that the rule for splicing tells apart: none, harmless, in between, harmful. */
    private static final float[] SPLICING = {Float.NaN, 0, 0.15f, 1};

    private final Judgements judgements;
    private final Targets targets;
    private final CombinationFacts families;
    private final List<PartValues> values;
    private final Workers workers;
    private final BitMask pathogenic;
    private final BitMask pathogenicAndCarried;

    /** {@code values}: of each part, in the order of the parts. */
    SingleMasks(Judgements judgements, Targets targets, CombinationFacts families, List<PartValues> values,
            Workers workers, Progress progress) {
        this.judgements = judgements;
        this.targets = targets;
        this.families = families;
        this.values = values;
        this.workers = workers;
        this.pathogenic = mask(progress, own -> (first, count) -> {
            long bits = 0;
            for (int bit = 0; bit < count; bit++) {
                bits |= own.isKnownPathogenic(judgements.row(first + bit)) ? 1L << bit : 0;
            }
            return bits;
        });
        BitMask carried = mask(progress, own -> (first, count) -> {
            long bits = 0;
            for (int bit = 0; bit < count; bit++) {
                bits |= families.carries(judgements.combination(first + bit)) ? 1L << bit : 0;
            }
            return bits;
        });
        this.pathogenicAndCarried = pathogenic.and(carried);
    }

    /** Of {@code count} judgements from {@code first}, at most 64, those for which something holds. */
    @FunctionalInterface
    interface Question {
        long holding(int first, int count);
    }

    /** Whether ClinVar calls the variant pathogenic, for all judgements. */
    BitMask pathogenic() {
        return pathogenic;
    }

    FilterMasks quality(QualityFilter filter, Progress progress) {
        return masks(mask(progress, own -> (first, count) -> {
            long failed = 0;
            for (int bit = 0; bit < count; bit++) {
                int row = judgements.row(first + bit);
                int family = judgements.combination(first + bit);
                QualityFilter.Outcome outcome = filter.outcome(own.isSiteFiltered(row), families.carries(family),
                        families.isHeterozygous(family), families.isMitochondrial(family), own.quality(row),
                        own.depth(row), own.fraction(row));
                failed |= outcome != QualityFilter.Outcome.PASS ? 1L << bit : 0;
            }
            return failed;
        }), pathogenicAndCarried);
    }

    /** {@code limits}: highest frequency by the bits of the models that the panel allows. */
    FilterMasks frequency(float[] limits, Progress progress) {
        return masks(mask(progress, own -> (first, count) -> {
            long failed = 0;
            for (int bit = 0; bit < count; bit++) {
                float limit = limits[targets.allowed(judgements.target(first + bit))];
                failed |= own.frequency(judgements.row(first + bit)) > limit ? 1L << bit : 0;
            }
            return failed;
        }), pathogenic);
    }

    /** The highest limit of every set of models, at the precision of a column; of no model 1. */
    static float[] limits(FrequencyFilter filter) {
        InheritanceModel[] models = InheritanceModel.values();
        float[] limits = new float[1 << models.length];
        for (int mask = 0; mask < limits.length; mask++) {
            double limit = mask == 0 ? 1 : Double.NEGATIVE_INFINITY;
            for (InheritanceModel model : models) {
                limit = (mask & Targets.bit(model)) == 0 ? limit : Math.max(limit, filter.limit(model));
            }
            limits[mask] = (float) limit;
        }
        return limits;
    }

    FilterMasks consequence(ConsequenceFilter filter, Progress progress) {
        boolean[] annotated = mild(filter, true);
        boolean[] unannotated = mild(filter, false);
        return masks(mask(progress, own -> (first, count) -> {
            boolean[] mild = own.isAnnotated() ? annotated : unannotated;
            long failed = 0;
            for (int bit = 0; bit < count; bit++) {
                int mitochondrial = families.isMitochondrial(judgements.combination(first + bit)) ? 1 : 0;
                int kind = ConsequenceFilter.kindOf(own.spliceAi(judgements.row(first + bit)));
                int place = (2 * judgements.target(first + bit) + mitochondrial) * SPLICING.length + kind;
                failed |= mild[place] ? 1L << bit : 0;
            }
            return failed;
        }), pathogenic);
    }

    /** By target, whether on the mitochondrion, and kind of splicing score. */
    private boolean[] mild(ConsequenceFilter filter, boolean annotated) {
        boolean[] mild = new boolean[2 * targets.size() * SPLICING.length];
        for (int place = 0; place < mild.length; place++) {
            Target target = targets.entry(place / SPLICING.length / 2);
            boolean relevant = target.panelGene().isPresent() || place / SPLICING.length % 2 == 1;
            mild[place] = filter.outcome(annotated, target.terms(), relevant && !target.proteinCoding(),
                    SPLICING[place % SPLICING.length]) == ConsequenceFilter.Outcome.MILD;
        }
        return mild;
    }

    FilterMasks panel(PanelFilter filter, Progress progress) {
        boolean[] failing = targets.entries().matching(target -> !filter.judge(target.panelGene()).verdict().keeps());
        return masks(mask(progress, own -> (first, count) -> {
            long failed = 0;
            for (int bit = 0; bit < count; bit++) {
                failed |= failing[judgements.target(first + bit)] ? 1L << bit : 0;
            }
            return failed;
        }), BitMask.none(judgements.size()));
    }

    private static FilterMasks masks(BitMask failing, BitMask rescuing) {
        return new FilterMasks(failing.andNot(rescuing), failing.and(rescuing));
    }

    private BitMask mask(Progress progress, Function<PartValues, Question> questions) {
        BitMask mask = BitMask.none(judgements.size());
        for (int number = 0; number < values.size(); number++) {
            Judgements.Part part = judgements.parts().get(number);
            Question question = questions.apply(values.get(number));
            workers.run(part.count(), progress, (from, to) -> {
                for (int first = part.first() + from; first < part.first() + to; first += 64) {
                    mask.setWord(first >>> 6, question.holding(first, Math.min(64, part.first() + to - first)));
                }
            });
        }
        return mask;
    }
}
