package org.alidade.filtering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alidade.filtering.query.Query;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.InheritanceModel;
import org.alidade.progress.Progress;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.query.BitMask;
import org.alidade.variants.query.Workers;

/**
 * Judges all judgements of a case at once. What a filter found is kept, so that a change of one setting asks again only the
 * filters that go by it. Several threads may ask; each gets a whole answer.
 */
final class FilterEngine {
    /** The filters that look at one variant alone, in the order of the funnel; that of inheritance is the last. */
    private static final List<FilterId> SINGLE = List.of(FilterId.QUALITY, FilterId.FREQUENCY, FilterId.CONSEQUENCE,
            FilterId.PANEL);

    private final Judgements judgements;
    private final Targets targets;
    private final CombinationFacts families;
    private final FamilyContext family;
    private final Optional<Indication> indication;
    private final AnnotationCoverage annotations;
    private final List<PartValues> values;
    private final Workers workers;
    private final JudgementScan scan;
    private final CaseMasks facts;
    private final SingleMasks single;
    private final PairTruths truths;
    private final FilterMasks nothing;
    private final LastResults<List<Object>, FilterMasks> masks = new LastResults<>(12);
    private final LastResults<Boolean, int[]> models = new LastResults<>(2);
    private final LastResults<List<Object>, PairFinder> pairs = new LastResults<>(2);

    FilterEngine(Judgements judgements, Targets targets, CombinationFacts families, FamilyContext family,
            Optional<Indication> indication, AnnotationCoverage annotations, Workers workers, Progress progress) {
        this.judgements = judgements;
        this.targets = targets;
        this.families = families;
        this.family = family;
        this.indication = indication;
        this.annotations = annotations;
        this.workers = workers;
        this.nothing = FilterMasks.nothing(judgements.size());
        this.values = judgements.parts().stream().map(part -> new PartValues(part.table(),
                Optional.ofNullable(family.samples().get(family.probandId())), annotations)).toList();
        this.scan = new JudgementScan(judgements, values, workers);
        this.facts = CaseMasks.of(judgements, targets, families, scan, progress);
        this.single = new SingleMasks(judgements, targets, facts, scan);
        this.truths = new PairTruths(new CompoundPairs(family), families);
    }

    /**
     * What the filters make of the case.
     *
     * @param masks by filter, in their order; of inheritance, only for what all others keep
     * @param kept what every filter keeps
     * @param reached by filter, in their order, what all filters before it kept
     */
    record Outcome(List<FilterMasks> masks, List<BitMask> reached, BitMask kept, PairFinder pairs) {
        /** What a filter and all before it keep. */
        BitMask left(FilterId filter) {
            return filter.ordinal() + 1 < reached.size() ? reached.get(filter.ordinal() + 1) : kept;
        }
    }

    Outcome judge(FilterSettings settings, Progress progress) {
        List<FilterMasks> found = new ArrayList<>();
        List<BitMask> reached = new ArrayList<>();
        BitMask left = judgements.present();
        for (FilterId filter : SINGLE) {
            FilterMasks own = masks(filter, settings, progress);
            reached.add(left);
            found.add(own);
            left = left.andNot(own.failed());
        }
        PairFinder paired = pairs(settings, found, progress);
        FilterMasks inheritance = inheritance(settings, left, paired, progress);
        reached.add(left);
        found.add(inheritance);
        left = left.andNot(inheritance.failed());
        if (settings.query().isPresent()) {
            FilterMasks asked = query(settings.query().get(), settings, left, paired, progress);
            reached.add(left);
            found.add(asked);
            left = left.andNot(asked.failed());
        }
        return new Outcome(found, reached, left, paired);
    }

    /** The counts of every step: variants, not judgements. */
    List<FunnelStep> steps(Outcome outcome) {
        List<FunnelStep> steps = new ArrayList<>();
        int entering = judgements.rowsIn(judgements.present());
        for (FilterId filter : FilterId.values()) {
            if (filter.ordinal() >= outcome.masks().size()) {
                break;
            }
            FilterMasks own = outcome.masks().get(filter.ordinal());
            BitMask left = outcome.left(filter);
            int kept = judgements.rowsIn(left);
            // Rescued is a variant all of whose judgements that are left were.
            int rescued = own.rescued().isEmpty() ? 0 : kept - judgements.rowsIn(left, own.rescued());
            steps.add(new FunnelStep(filter, entering, kept, rescued));
            entering = kept;
        }
        return steps;
    }

    /**
     * Findings that bear on another disease or mode than the panel asks about: in {@code guarded} genes, of which the
     * panel wants two alleles, single alleles that are known as pathogenic or end a protein and have no partner.
     */
    BitMask incidental(Set<Gene> guarded, FilterSettings settings, Progress progress) {
        boolean[] watched = targets.entries().matching(target -> target.gene().filter(guarded::contains).isPresent());
        PairFinder paired = judge(settings, progress).pairs();
        BitMask alone = facts.heterozygous().andNot(paired.certain()).andNot(paired.possible());
        return scan.select(alone, progress, own -> (alive, first) -> {
            long found = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                int judgement = first + Long.numberOfTrailingZeros(left);
                int target = judgements.target(judgement);
                boolean weighs = facts.pathogenic().get(judgement) || targets.lossOfFunction(target);
                found |= watched[target] && weighs ? left & -left : 0;
            }
            return found;
        });
    }

    private FilterMasks masks(FilterId filter, FilterSettings settings, Progress progress) {
        return switch (filter) {
            case QUALITY -> masks.get(List.of(filter, settings.minimumGenotypeQuality(), settings.minimumDepth(),
                    settings.minimumBalance(), settings.maximumBalance(), settings.minimumHeteroplasmy(),
                    settings.keepFailedSites()), () -> single.quality(settings, progress));
            case FREQUENCY -> annotations.frequency()
                    ? masks.get(List.of(filter, settings.maximumFrequency(), settings.homozygotesBelow()),
                            () -> single.frequency(SingleMasks.limits(frequency(settings)),
                                    frequency(settings).homozygotesBelow(), progress))
                    : nothing;
            case CONSEQUENCE -> masks.get(List.of(filter, settings.minimumImpact()),
                    () -> single.consequence(new ConsequenceFilter(settings, annotations), progress));
            case PANEL -> indication.isEmpty()
                    ? nothing
                    : masks.get(List.of(filter, settings.minimumConfidence(), settings.maximumTier()),
                            () -> single.panel(new PanelFilter(settings, true), progress));
            case INHERITANCE, QUERY -> throw new IllegalArgumentException(filter + " goes by what the others keep");
        };
    }

    private FrequencyFilter frequency(FilterSettings settings) {
        return new FrequencyFilter(settings, annotations.frequency());
    }

    /** Pairs go by every filter but that of frequency, for which they have a limit of their own. */
    private PairFinder pairs(FilterSettings settings, List<FilterMasks> found, Progress progress) {
        FrequencyFilter frequency = frequency(settings);
        float limit = (float) frequency.limit(InheritanceModel.COMPOUND_HETEROZYGOUS);
        FilterMasks quality = found.get(FilterId.QUALITY.ordinal());
        FilterMasks consequence = found.get(FilterId.CONSEQUENCE.ordinal());
        FilterMasks panel = found.get(FilterId.PANEL.ordinal());
        int homozygotes = frequency.homozygotesBelow();
        return pairs.get(List.of(limit, homozygotes, quality, consequence, panel), () -> {
            BitMask tooMany = single.oftenHomozygous(homozygotes, progress).andNot(facts.pathogenic());
            BitMask left = facts.mayBeInAPair().andNot(quality.failed()).andNot(consequence.failed())
                    .andNot(panel.failed()).andNot(tooMany);
            BitMask candidates = scan.select(left, progress, own -> (alive, first) -> rare(own, alive, first, limit));
            return PairFinder.find(judgements, targets, truths, values, candidates, workers, progress);
        });
    }

    /** Rare enough for a pair, or known as pathogenic. */
    private long rare(PartValues own, long alive, int first, float limit) {
        long passed = alive & facts.pathogenic().word(first >>> 6);
        for (long left = alive & ~passed; left != 0; left &= left - 1) {
            int judgement = first + Long.numberOfTrailingZeros(left);
            if (!(own.frequency(judgements.row(judgement)) > limit)) {
                passed |= left & -left;
            }
        }
        return passed;
    }

    /** Reads each variant that is left; there are few, unless nothing else filters. */
    private FilterMasks query(Query query, FilterSettings settings, BitMask among, PairFinder paired,
            Progress progress) {
        return masks.get(List.of(FilterId.QUERY, query, settings.completePenetrance(), among), () -> {
            QueryFilter filter = new QueryFilter(query, judgements, targets, paired, family,
                    new ModelReader(family, settings.completePenetrance(), paired), annotations.frequency());
            BitMask rescued = BitMask.none(judgements.size());
            BitMask failed = scan.select(among, progress, own -> (alive, first) -> {
                long fails = 0;
                long rescues = 0;
                for (long left = alive; left != 0; left &= left - 1) {
                    Verdict verdict = filter.judge(first + Long.numberOfTrailingZeros(left)).verdict();
                    fails |= verdict == Verdict.FAIL ? left & -left : 0;
                    rescues |= verdict == Verdict.RESCUED ? left & -left : 0;
                }
                rescued.setWord(first >>> 6, rescues);
                return fails;
            });
            return new FilterMasks(failed, rescued);
        });
    }

    private FilterMasks inheritance(FilterSettings settings, BitMask among, PairFinder paired, Progress progress) {
        int[] fitting = models.get(settings.completePenetrance(), () -> models(settings.completePenetrance()));
        float[] limits = SingleMasks.limits(frequency(settings));
        int homozygotes = frequency(settings).homozygotesBelow();
        int pair = Targets.bit(InheritanceModel.COMPOUND_HETEROZYGOUS);
        BitMask inPair = paired.certain().or(paired.possible());
        BitMask suits = scan.select(among, progress, own -> (alive, first) -> {
            long pairs64 = inPair.word(first >>> 6);
            long pathogenic = facts.pathogenic().word(first >>> 6);
            long passed = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                long bit = left & -left;
                int judgement = first + Long.numberOfTrailingZeros(left);
                int fits = fitting[judgements.combination(judgement)] | ((pairs64 & bit) != 0 ? pair : 0);
                int suitable = fits & targets.allowed(judgements.target(judgement));
                int row = judgements.row(judgement);
                boolean rare = (pathogenic & bit) != 0 || suitable != 0 && own.homozygotes(row) < homozygotes
                        && !(own.frequency(row) > limits[suitable]);
                passed |= suitable != 0 && rare ? bit : 0;
            }
            return passed;
        });
        BitMask others = among.andNot(suits);
        BitMask rescued = scan.select(others, progress, own -> this::isRescuedFromInheritance);
        return new FilterMasks(others.andNot(rescued), rescued);
    }

    /** The rescues of {@link InheritanceFilter}. */
    private long isRescuedFromInheritance(long alive, int first) {
        long passed = 0;
        for (long left = alive; left != 0; left &= left - 1) {
            int judgement = first + Long.numberOfTrailingZeros(left);
            if (InheritanceFilter.isRescued(facts.pathogenic().get(judgement),
                    families.isHeterozygous(judgements.combination(judgement)),
                    families.carries(judgements.combination(judgement)), targets, judgements.target(judgement))) {
                passed |= left & -left;
            }
        }
        return passed;
    }

    /** By combination, the bits of the models that fit its family. */
    private int[] models(boolean completePenetrance) {
        Inheritance inheritance = new Inheritance(family, completePenetrance);
        int[] fitting = new int[families.size()];
        for (int combination = 0; combination < fitting.length; combination++) {
            FamilyCalls calls = families.calls(combination);
            fitting[combination] = calls == null
                    ? 0
                    : Targets.mask(inheritance.matches(calls).stream().map(match -> match.model()).toList());
        }
        return fitting;
    }
}
