package org.alidade.reads;

import htsjdk.samtools.AlignmentBlock;
import htsjdk.samtools.SAMRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alidade.model.Interval;
import org.alidade.progress.Progress;
import org.jspecify.annotations.Nullable;

/** Counts the depth of stretches of one contig. */
public final class DepthCounter {
    private final CountingRule rule;
    private final List<Interval> intervals;
    private final int[][] counts;
    /** The last alignment of every name: its mate, or the same read written a second time, adds only what it did not cover. */
    private final Map<String, SAMRecord> seen = new HashMap<>();

    private DepthCounter(CountingRule rule, List<Interval> intervals) {
        this.rule = rule;
        this.intervals = intervals;
        this.counts = new int[intervals.size()][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new int[intervals.get(i).length()];
        }
    }

    /**
     * The depth of every stretch, in the order asked for; zero everywhere where the file does not have the contig.
     *
     * @param intervals of one contig; they may overlap. Every read over them is kept in mind: some megabases at most
     * @throws IOException if the reads cannot be decoded
     */
    public static List<Depth> count(AlignmentSource source, List<Interval> intervals, CountingRule rule,
            Progress progress) throws IOException {
        DepthCounter counter = new DepthCounter(rule, List.copyOf(intervals));
        source.scan(intervals, read -> {
            progress.checkCancelled();
            counter.add(read);
        });
        return counter.result();
    }

    private List<Depth> result() {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Depth(intervals.get(i), counts[i])).toList();
    }

    private void add(SAMRecord read) {
        if (!rule.counts(read)) {
            return;
        }
        SAMRecord first = seen.put(read.getReadName(), read);
        for (AlignmentBlock block : read.getAlignmentBlocks()) {
            int start = block.getReferenceStart();
            int end = start + block.getLength() - 1;
            for (int i = 0; i < counts.length; i++) {
                add(intervals.get(i), counts[i], start, end, first);
            }
        }
    }

    private static void add(Interval interval, int[] counts, int start, int end,
            @Nullable SAMRecord first) {
        int from = Math.max(start, interval.start());
        int to = Math.min(end, interval.end());
        for (int position = from; position <= to; position++) {
            if (first == null || !covers(first, position)) {
                counts[position - interval.start()]++;
            }
        }
    }

    private static boolean covers(SAMRecord read, int position) {
        if (position > read.getAlignmentEnd()) {
            return false;
        }
        for (AlignmentBlock block : read.getAlignmentBlocks()) {
            if (block.getReferenceStart() <= position
                    && position < block.getReferenceStart() + block.getLength()) {
                return true;
            }
        }
        return false;
    }
}
