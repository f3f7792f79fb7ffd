package org.alidade.samples;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alidade.reads.ReadCounts;

/** Makes the genotypes that a caller would have called: out of the reads where there are some, else at random. */
final class SampleCalls {
    private static final int DEPTH = 35;
    private static final int MITOCHONDRIAL_DEPTH = 300;
    private static final double ERROR = 0.002;
    private static final double SHARE_UNCALLED = 0.006;

    private final Map<Member, SampleReads> reads;
    private final List<SampleVariant> deletions;
    private final Random random;

    SampleCalls(Map<Member, SampleReads> reads, List<SampleVariant> deletions, Random random) {
        this.reads = reads;
        this.deletions = List.copyOf(deletions);
        this.random = random;
    }

    /** One call per member, in their order. */
    List<SampleCall> calls(List<Member> members, SampleVariant variant) {
        return members.stream().map(member -> call(member, variant)).toList();
    }

    private SampleCall call(Member member, SampleVariant variant) {
        Dosage dosage = Dosage.of(variant, member, deletions);
        SampleReads own = reads.get(member);
        if (own != null && own.covers(variant.key())) {
            ReadCounts counts = own.counts(variant.key());
            return called(variant, dosage, counts.reference(), counts.alternative());
        }
        if (variant.known().rsId().isEmpty() && !variant.expected() && random.nextDouble() < SHARE_UNCALLED) {
            return new SampleCall("./.", random.nextInt(3), 0, 0);
        }
        int mean = variant.key().contig().isMitochondrial() ? MITOCHONDRIAL_DEPTH : DEPTH * dosage.copies() / 2;
        int depth = (int) Math.max(8, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        double share = variant.share(member.role()).orElse(dosage.share());
        int alternative = binomial(depth, Math.clamp(share, ERROR, 1 - ERROR));
        return called(variant, dosage, depth - alternative, alternative);
    }

    private SampleCall called(SampleVariant variant, Dosage dosage, int reference, int alternative) {
        int least = dosage.isMixed() ? Math.min(reference, alternative) * 6 : (reference + alternative) * 3;
        int quality = variant.lowQuality() ? 5 + random.nextInt(12) : Math.min(99, least);
        return new SampleCall(dosage.genotype(), reference, alternative, quality);
    }

    private int binomial(int trials, double probability) {
        int hits = 0;
        for (int i = 0; i < trials; i++) {
            hits += random.nextDouble() < probability ? 1 : 0;
        }
        return hits;
    }
}
