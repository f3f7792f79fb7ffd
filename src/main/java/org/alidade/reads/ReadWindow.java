package org.alidade.reads;

import htsjdk.samtools.AlignmentBlock;
import htsjdk.samtools.SAMRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/**
 * The single bases around a variant that differ from the reference. Where a group of reads agrees on another base there is
 * another variant, which is no fault of the reads that carry it; what is left are scattered mismatches.
 */
final class ReadWindow {
    /** Mismatches are counted up to this distance from the variant, bases, so that long reads compare with short ones. */
    static final int AROUND = 100;
    /** Other variants are counted up to this distance. */
    static final int NEIGHBOURHOOD = 50;
    /** Below this a differing base is no surprise. */
    private static final int LEAST_QUALITY = 20;
    /** From so many reads, and this share of those over the place, on they agree on another variant. */
    private static final int LEAST_AGREEING = 3;
    private static final double LEAST_SHARE = 0.15;

    private final VariantKey variant;
    private final Interval window;
    private final byte[] reference;
    private final Map<Integer, Integer> depth = new HashMap<>();
    private final Map<Integer, Map<Byte, Integer>> differing = new HashMap<>();

    ReadWindow(VariantKey variant, Genome genome, List<SAMRecord> reads) {
        this.variant = variant;
        this.window = new Interval(variant.contig(), Math.max(1, variant.position() - AROUND),
                variant.interval().end() + AROUND);
        this.reference = genome.bases(window);
        for (SAMRecord read : reads) {
            walk(read, position -> depth.merge(position, 1, Integer::sum),
                    (position, base) -> differing.computeIfAbsent(position, key -> new HashMap<>()).merge(base, 1,
                            Integer::sum));
        }
    }

    private interface Difference {
        void at(int position, byte base);
    }

    private void walk(SAMRecord read, IntConsumer covered, Difference different) {
        byte[] bases = read.getReadBases();
        for (AlignmentBlock block : read.getAlignmentBlocks()) {
            int from = Math.max(block.getReferenceStart(), window.start());
            int to = Math.min(block.getReferenceStart() + block.getLength() - 1, window.end());
            for (int position = from; position <= to; position++) {
                if (position >= variant.position() && position <= variant.interval().end()) {
                    continue;
                }
                int offset = block.getReadStart() - 1 + position - block.getReferenceStart();
                byte expected = reference[position - window.start()];
                covered.accept(position);
                if (expected != 'N' && bases[offset] != expected && bases[offset] != 'N'
                        && Qualities.of(read, offset) >= LEAST_QUALITY) {
                    different.at(position, bases[offset]);
                }
            }
        }
    }

    private boolean isAgreed(int position, byte base) {
        int agreeing = differing.getOrDefault(position, Map.of()).getOrDefault(base, 0);
        return agreeing >= LEAST_AGREEING && agreeing >= LEAST_SHARE * depth.getOrDefault(position, 0);
    }

    /** Scattered mismatches of a read. */
    int mismatches(SAMRecord read) {
        List<Integer> scattered = new ArrayList<>();
        walk(read, position -> {
        }, (position, base) -> {
            if (!isAgreed(position, base)) {
                scattered.add(position);
            }
        });
        return scattered.size();
    }

    /** Places near the variant with another variant. */
    int otherVariants() {
        return (int) differing.entrySet().stream()
                .filter(place -> Math.abs(place.getKey() - variant.position()) <= NEIGHBOURHOOD)
                .filter(place -> place.getValue().keySet().stream().anyMatch(base -> isAgreed(place.getKey(), base)))
                .count();
    }
}
