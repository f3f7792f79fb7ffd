package org.alidade.reads.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.VariantKey;
import org.alidade.reads.AlleleReads;
import org.alidade.reads.ReadCounts;
import org.alidade.reads.RepeatContext;
import org.alidade.reads.VariantReads;
import org.alidade.reads.verdict.ReadVerdict.Answer;
import org.alidade.reads.verdict.Sign.Kind;

/**
 * The signs and the verdict of a germline allele. Barnell 2019 names the signs; where it gives no number the limit is ours,
 * and its effect on reads with a known truth stands in docs/benchmarks.md. A low fraction counts as a sign here: of a
 * mosaic or a tumour's variant a person knows better.
 */
public final class VerdictRules {
    /** Fewer fragments show a heterozygous allele too often by chance alone. */
    static final int FEW_READS = 8;
    static final int FEW_ALTERNATIVE = 3;
    /** A heterozygous allele below it is rare from 10 reads on (binomial, less than 1 in 20). */
    static final double LOW_FRACTION = 0.2;
    static final double RARER_STRAND = 0.1;
    static final double STRAND_CHANCE = 0.01;
    static final double NEAR_END = 0.9;
    static final double LOW_MAPPING = 0.5;
    static final double MULTI_MAPPING = 0.3;
    static final double BASE_QUALITY = 20;
    static final double MISMATCHES = 2;
    static final int OTHER_VARIANTS = 4;
    static final double THIRD_ALLELE = 0.15;
    static final int HOMOPOLYMER = 5;
    static final int DINUCLEOTIDE = 4;
    static final double ADJACENT_INDEL = 0.3;
    static final double SAME_START_END = 0.6;
    static final double SHORT_INSERTS = 0.5;
    static final double SOFT_CLIPS = 0.5;
    /** Signs of this weight make a variant doubtful; of that an artefact. */
    static final int DOUBTFUL = 2;
    static final int ARTEFACT = 4;

    private final VariantKey variant;
    private final VariantReads reads;
    private final AlleleReads own;
    private final AlleleReads reference;
    private final List<Sign> signs = new ArrayList<>();

    private VerdictRules(VariantKey variant, VariantReads reads) {
        this.variant = variant;
        this.reads = reads;
        this.own = reads.alternative();
        this.reference = reads.reference();
    }

    /** Judges one sample's reads. */
    public static ReadVerdict judge(VariantKey variant, VariantReads reads, Genome genome) {
        Optional<RepeatContext> repeat = RepeatContext.of(variant, genome);
        Optional<OrientationBias> orientation = OrientationBias.of(variant, reads);
        VerdictRules rules = new VerdictRules(variant, reads);
        rules.counts();
        if (reads.counts().alternative() > 0) {
            rules.places();
            rules.qualities();
            rules.fragments();
            orientation.filter(OrientationBias::isSuspect)
                    .ifPresent(bias -> rules.add(Kind.ORIENTATION, bias.chance()));
        }
        repeat.ifPresent(rules::repeat);
        rules.signs.sort(Comparator.comparing(sign -> -sign.kind().weight()));
        return new ReadVerdict(reads, rules.answer(), rules.signs, repeat, orientation);
    }

    private Answer answer() {
        ReadCounts counts = reads.counts();
        if (counts.depth() < FEW_READS && counts.alternative() < FEW_ALTERNATIVE) {
            return Answer.NOT_ASSESSABLE;
        }
        if (counts.alternative() == 0) {
            return Answer.ABSENT;
        }
        int weight = signs.stream().mapToInt(sign -> sign.kind().weight()).sum();
        if (weight >= ARTEFACT) {
            return Answer.LIKELY_ARTEFACT;
        }
        return weight >= DOUBTFUL ? Answer.DOUBTFUL : Answer.SUPPORTED;
    }

    private void counts() {
        ReadCounts counts = reads.counts();
        if (counts.depth() < FEW_READS) {
            add(Kind.FEW_READS, counts.depth());
        }
        if (counts.alternative() > 0 && counts.alternative() < FEW_ALTERNATIVE) {
            add(Kind.FEW_ALTERNATIVE, counts.alternative());
        }
        if (counts.alternative() > 0 && counts.alleleFraction().orElse(1) < LOW_FRACTION) {
            add(Kind.LOW_FRACTION, counts.alleleFraction().orElse(0));
        }
        double third = counts.depth() == 0 ? 0 : (double) counts.other() / counts.depth();
        if (counts.other() >= FEW_ALTERNATIVE && third >= THIRD_ALLELE) {
            add(Kind.THIRD_ALLELE, third);
        }
        if (reads.otherVariants() >= OTHER_VARIANTS) {
            add(Kind.DISCREPANT_REGION, reads.otherVariants());
        }
    }

    private void places() {
        double strandChance = FisherTest.twoSided(own.forward(), own.reverse(), reference.forward(),
                reference.reverse());
        if (own.count() >= 5 && own.rarerStrand().orElse(1) < RARER_STRAND && strandChance < STRAND_CHANCE) {
            add(Kind.ONE_STRAND, own.rarerStrand().orElse(0));
        }
        if (own.count() >= FEW_ALTERNATIVE && own.nearEnd().orElse(0) >= NEAR_END
                && reference.nearEnd().orElse(0) < NEAR_END) {
            add(Kind.END_OF_READS, own.nearEnd().orElse(0));
        }
        add(Kind.LOW_MAPPING, own.lowMapping(), LOW_MAPPING);
        add(Kind.MULTI_MAPPING, own.multiMapping(), MULTI_MAPPING);
    }

    private void qualities() {
        if (own.baseQuality().orElse(BASE_QUALITY) < BASE_QUALITY) {
            add(Kind.LOW_BASE_QUALITY, own.baseQuality().orElse(0));
        }
        if (own.mismatches().orElse(0) >= MISMATCHES
                && own.mismatches().orElse(0) >= 2 * reference.mismatches().orElse(0)) {
            add(Kind.MISMATCHES, own.mismatches().orElse(0));
        }
        if (isSubstitution()) {
            add(Kind.ADJACENT_INDEL, own.adjacentIndel(), ADJACENT_INDEL);
            // the aligner clips reads at an indel: there it is no sign against it
            if (own.softClipped().orElse(0) >= 2 * reference.softClipped().orElse(0)) {
                add(Kind.SOFT_CLIPS, own.softClipped(), SOFT_CLIPS);
            }
        }
    }

    private void fragments() {
        if (own.count() >= FEW_ALTERNATIVE) {
            add(Kind.SAME_START_END, own.sameStartEnd(), SAME_START_END);
        }
        double shortOnes = own.shortInsert().orElse(0);
        if (shortOnes >= 1) {
            add(Kind.SHORT_INSERTS_ONLY, shortOnes);
        } else if (shortOnes >= SHORT_INSERTS) {
            add(Kind.SHORT_INSERTS, shortOnes);
        }
    }

    /** A repeat breeds false indels; beside a substitution it is only worth a look at one that is long. */
    private void repeat(RepeatContext repeat) {
        switch (repeat.unit().length()) {
            case 1 -> add(Kind.HOMOPOLYMER, OptionalDouble.of(repeat.length()),
                    isSubstitution() ? 2 * HOMOPOLYMER : HOMOPOLYMER);
            case 2 -> add(Kind.DINUCLEOTIDE, OptionalDouble.of(repeat.copies()), DINUCLEOTIDE);
            default -> add(Kind.TANDEM_REPEAT, repeat.copies());
        }
    }

    private boolean isSubstitution() {
        return variant.ref().length() == variant.alt().length();
    }

    private void add(Kind kind, OptionalDouble value, double from) {
        if (value.isPresent() && value.getAsDouble() >= from) {
            add(kind, value.getAsDouble());
        }
    }

    private void add(Kind kind, double value) {
        signs.add(new Sign(kind, value));
    }
}
