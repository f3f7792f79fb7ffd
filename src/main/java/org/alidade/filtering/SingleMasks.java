package org.alidade.filtering;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.alidade.model.InheritanceModel;
import org.alidade.progress.Progress;
import org.alidade.variants.query.BitMask;

/**
 * The filters that look at one variant alone, over all judgements of a case; the rules are those of the filters themselves.
 * What each limit lets fail is kept, so that a change of one limit reads one column.
 */
final class SingleMasks {
    /** A value of each kind that the rule for splicing tells apart: none, harmless, in between, harmful. */
    private static final float[] SPLICING = {Float.NaN, 0, 0.15f, 1};
    /** The masks of the last limits: those of two whole settings, and some more that a person goes back to. */
    private static final int KEPT = 16;

    private final Judgements judgements;
    private final Targets targets;
    private final CaseMasks facts;
    private final JudgementScan scan;
    private final BitMask notCarried;
    private final BitMask pathogenicAndCarried;
    private final BitMask balanced;
    private final LastResults<List<Object>, BitMask> known = new LastResults<>(KEPT);

    SingleMasks(Judgements judgements, Targets targets, CaseMasks facts, JudgementScan scan) {
        this.judgements = judgements;
        this.targets = targets;
        this.facts = facts;
        this.scan = scan;
        this.notCarried = judgements.present().andNot(facts.carried());
        this.pathogenicAndCarried = facts.pathogenic().and(facts.carried());
        this.balanced = facts.heterozygous().andNot(facts.mitochondrial());
    }

    /** {@link QualityFilter#outcome} is not PASS where any of its conditions holds; each is a mask of its own. */
    FilterMasks quality(FilterSettings settings, Progress progress) {
        List<BitMask> failing = new ArrayList<>();
        failing.add(notCarried);
        if (!settings.keepFailedSites()) {
            failing.add(facts.siteFiltered());
        }
        int quality = settings.minimumGenotypeQuality();
        failing.add(known.get(List.of("GQ", quality), () -> scan.select(facts.carried(), progress,
                own -> (alive, first) -> lowQuality(own, quality, alive, first))));
        int depth = settings.minimumDepth();
        failing.add(known.get(List.of("DP", depth), () -> scan.select(facts.carried(), progress,
                own -> (alive, first) -> shallow(own, depth, alive, first))));
        float share = (float) settings.minimumHeteroplasmy();
        failing.add(known.get(List.of("MT", share), () -> scan.select(facts.mitochondrial(), progress,
                own -> (alive, first) -> outside(own, share, Float.POSITIVE_INFINITY, alive, first))));
        float least = (float) settings.minimumBalance();
        float most = (float) settings.maximumBalance();
        failing.add(known.get(List.of("AB", least, most), () -> scan.select(balanced, progress,
                own -> (alive, first) -> outside(own, least, most, alive, first))));
        return masks(BitMask.union(failing), pathogenicAndCarried);
    }

    private long lowQuality(PartValues own, int least, long alive, int first) {
        long failed = 0;
        for (long left = alive; left != 0; left &= left - 1) {
            int row = judgements.row(first + Long.numberOfTrailingZeros(left));
            failed |= QualityFilter.isBelow(own.quality(row), least) ? left & -left : 0;
        }
        return failed;
    }

    private long shallow(PartValues own, int least, long alive, int first) {
        long failed = 0;
        for (long left = alive; left != 0; left &= left - 1) {
            int row = judgements.row(first + Long.numberOfTrailingZeros(left));
            failed |= QualityFilter.isBelow(own.depth(row), least) ? left & -left : 0;
        }
        return failed;
    }

    private long outside(PartValues own, float least, float most, long alive, int first) {
        long failed = 0;
        for (long left = alive; left != 0; left &= left - 1) {
            int row = judgements.row(first + Long.numberOfTrailingZeros(left));
            failed |= QualityFilter.isOutside(own.fraction(row), least, most) ? left & -left : 0;
        }
        return failed;
    }

    /**
     * @param limits highest frequency by the bits of the models that the panel allows
     * @param homozygotes the number from which on a variant is too frequent
     */
    FilterMasks frequency(float[] limits, int homozygotes, Progress progress) {
        OptionalInt allowed = targets.allowedByAll();
        BitMask failing = allowed.isPresent()
                ? above(limits[inherited(allowed.getAsInt())], progress)
                : scan.select(judgements.present(), progress,
                        own -> (alive, first) -> frequent(own, limits, alive, first));
        return masks(failing.or(oftenHomozygous(homozygotes, progress)), facts.pathogenic());
    }

    /** Homozygous in at least {@code limit} people of the population. */
    BitMask oftenHomozygous(int limit, Progress progress) {
        return known.get(List.of("HOM", limit), () -> scan.select(judgements.present(), progress,
                own -> (alive, first) -> {
                    long failed = 0;
                    for (long left = alive; left != 0; left &= left - 1) {
                        int row = judgements.row(first + Long.numberOfTrailingZeros(left));
                        failed |= own.homozygotes(row) >= limit ? left & -left : 0;
                    }
                    return failed;
                }));
    }

    /** More frequent than {@code limit}, whoever is known as pathogenic among them. */
    private BitMask above(float limit, Progress progress) {
        return known.get(List.of("AF", limit), () -> scan.select(judgements.present(), progress,
                own -> (alive, first) -> {
                    long failed = 0;
                    for (long left = alive; left != 0; left &= left - 1) {
                        int row = judgements.row(first + Long.numberOfTrailingZeros(left));
                        failed |= own.frequency(row) > limit ? left & -left : 0;
                    }
                    return failed;
                }));
    }

    private long frequent(PartValues own, float[] limits, long alive, int first) {
        long failed = 0;
        for (long left = alive; left != 0; left &= left - 1) {
            int judgement = first + Long.numberOfTrailingZeros(left);
            float limit = limits[inherited(targets.allowed(judgements.target(judgement)))];
            failed |= own.frequency(judgements.row(judgement)) > limit ? left & -left : 0;
        }
        return failed;
    }

    /** As {@link FrequencyFilter#limit(java.util.Set)}: what a gene's diseases allow. */
    private static int inherited(int models) {
        return models & ~Targets.bit(InheritanceModel.SOMATIC);
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
        BitMask failing = scan.select(judgements.present(), progress, own -> {
            boolean[] mild = own.isAnnotated() ? annotated : unannotated;
            return (alive, first) -> mild(mild, alive, first);
        });
        return masks(failing, facts.pathogenic());
    }

    private long mild(boolean[] mild, long alive, int first) {
        int word = first >>> 6;
        long mitochondrial = facts.mitochondrial().word(word);
        long low = facts.splicingLow().word(word);
        long high = facts.splicingHigh().word(word);
        long failed = 0;
        for (long left = alive; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            int splicing = (int) (low >>> bit & 1 | (high >>> bit & 1) << 1);
            int kind = targets.kind(judgements.target(first + bit));
            int place = (2 * kind + (int) (mitochondrial >>> bit & 1)) * SPLICING.length + splicing;
            failed |= mild[place] ? left & -left : 0;
        }
        return failed;
    }

    /** By kind of target, whether on the mitochondrion, and kind of splicing score. */
    private boolean[] mild(ConsequenceFilter filter, boolean annotated) {
        boolean[] mild = new boolean[2 * targets.kinds().size() * SPLICING.length];
        for (int place = 0; place < mild.length; place++) {
            Targets.Kind kind = targets.kinds().entry(place / SPLICING.length / 2);
            boolean relevant = kind.onPanel() || place / SPLICING.length % 2 == 1;
            mild[place] = filter.outcome(annotated, kind.terms(), relevant && !kind.proteinCoding(),
                    SPLICING[place % SPLICING.length]) == ConsequenceFilter.Outcome.MILD;
        }
        return mild;
    }

    FilterMasks panel(PanelFilter filter, Progress progress) {
        boolean[] failing = targets.entries().matching(target -> !filter.judge(target.panelGene()).verdict().keeps());
        BitMask failed = scan.select(judgements.present(), progress, own -> (alive, first) -> {
            long bits = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                int judgement = first + Long.numberOfTrailingZeros(left);
                bits |= failing[judgements.target(judgement)] ? left & -left : 0;
            }
            return bits;
        });
        return masks(failed, BitMask.none(judgements.size()));
    }

    private static FilterMasks masks(BitMask failing, BitMask rescuing) {
        return new FilterMasks(failing.andNot(rescuing), failing.and(rescuing));
    }
}
