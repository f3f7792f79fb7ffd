package org.alidade.reads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.progress.Progress;
import org.alidade.reads.bam.BamDepth;

/** The depth of many stretches at once: straight from the blocks of a BAM, by way of the reads where that cannot be. */
public final class PanelDepth {
    private PanelDepth() {
    }

    /**
     * The depth of every stretch, in the order asked for; zero where the file does not have the contig.
     *
     * @throws IOException if reads or index are damaged
     */
    public static List<Depth> count(AlignmentSource source, List<Interval> intervals, CountingRule rule,
            Progress progress) throws IOException {
        return source.hasBai()
                ? fromBlocks(source, intervals, rule, progress)
                : fromReads(source, intervals, rule, progress);
    }

    private static List<Depth> fromBlocks(AlignmentSource source, List<Interval> intervals, CountingRule rule,
            Progress progress) throws IOException {
        List<BamDepth.Asked> asked = new ArrayList<>();
        List<Optional<Integer>> places = new ArrayList<>();
        for (Interval interval : intervals) {
            OptionalInt sequence = source.sequenceIndex(interval.contig());
            if (sequence.isPresent()) {
                places.add(Optional.of(asked.size()));
                asked.add(new BamDepth.Asked(sequence.getAsInt(), interval.start() - 1, interval.end()));
            } else {
                places.add(Optional.empty());
            }
        }
        List<int[]> counts = BamDepth.count(source.file(), source.index(), asked, rule.minimumMappingQuality(),
                progress);
        List<Depth> depths = new ArrayList<>();
        for (int i = 0; i < intervals.size(); i++) {
            int length = intervals.get(i).length();
            depths.add(new Depth(intervals.get(i), places.get(i).map(counts::get).orElseGet(() -> new int[length])));
        }
        return depths;
    }

    private static List<Depth> fromReads(AlignmentSource source, List<Interval> intervals, CountingRule rule,
            Progress progress) throws IOException {
        Map<Contig, List<Interval>> byContig = new LinkedHashMap<>();
        intervals.forEach(interval -> byContig.computeIfAbsent(interval.contig(), key -> new ArrayList<>())
                .add(interval));
        Map<Interval, Depth> found = new LinkedHashMap<>();
        for (List<Interval> own : byContig.values()) {
            // neighbours in one go, not a whole chromosome: every read over them is kept in mind
            for (List<Interval> near : Neighbours.of(own)) {
                List<Depth> depths = DepthCounter.count(source, near, rule, progress);
                for (int i = 0; i < near.size(); i++) {
                    found.put(near.get(i), depths.get(i));
                }
            }
        }
        List<Depth> depths = new ArrayList<>();
        for (Interval interval : intervals) {
            Depth depth = found.get(interval);
            depths.add(depth == null ? new Depth(interval, new int[interval.length()]) : depth);
        }
        return depths;
    }
}
