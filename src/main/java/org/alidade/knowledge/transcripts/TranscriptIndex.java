package org.alidade.knowledge.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.Contig;
import org.alidade.model.Interval;

/** Transcripts of one build by gene and by place. Genes are keyed by HGNC id, or by symbol where they have none. */
final class TranscriptIndex {
    static final TranscriptIndex EMPTY = new TranscriptIndex(List.of(), Map.of());

    /** Primary contigs before patches, then MANE Select first. */
    private static final Comparator<Transcript> SHOWN = Comparator
            .comparing((Transcript transcript) -> !transcript.span().contig().isPrimary())
            .thenComparing(transcript -> !transcript.maneSelect()).thenComparing(Transcript::id);

    private final Map<String, List<Transcript>> byGene = new HashMap<>();
    private final Map<String, Interval> places;
    private final Map<Contig, OnContig> byContig = new HashMap<>();

    TranscriptIndex(List<Transcript> transcripts, Map<String, Interval> placesOnly) {
        places = Map.copyOf(placesOnly);
        Map<Contig, List<Transcript>> contigs = new LinkedHashMap<>();
        for (Transcript transcript : transcripts) {
            String key = transcript.gene().hgncId().orElse(transcript.gene().symbol());
            byGene.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(transcript);
            contigs.computeIfAbsent(transcript.span().contig(), unused -> new ArrayList<>()).add(transcript);
        }
        byGene.values().forEach(list -> list.sort(SHOWN));
        byGene.replaceAll((key, list) -> List.copyOf(list));
        contigs.forEach((contig, list) -> byContig.put(contig, new OnContig(list)));
    }

    List<Transcript> transcripts(String gene) {
        return byGene.getOrDefault(gene, List.of());
    }

    Optional<Interval> span(String gene) {
        List<Transcript> all = transcripts(gene);
        if (all.isEmpty()) {
            return Optional.ofNullable(places.get(gene));
        }
        Contig contig = all.getFirst().span().contig();
        List<Interval> spans = all.stream().map(Transcript::span).filter(span -> span.contig().equals(contig)).toList();
        int start = spans.stream().mapToInt(Interval::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Interval::end).max().orElseThrow();
        return Optional.of(new Interval(contig, start, end));
    }

    List<Transcript> overlapping(Interval interval) {
        OnContig contig = byContig.get(interval.contig());
        return contig == null ? List.of() : contig.overlapping(interval);
    }

    /** Transcripts by start, with the furthest end seen so far, so that a search can begin where it must. */
    private static final class OnContig {
        private final Transcript[] sorted;
        private final int[] furthestEnd;

        OnContig(List<Transcript> transcripts) {
            sorted = transcripts.stream()
                    .sorted(Comparator.comparingInt((Transcript transcript) -> transcript.span().start())
                            .thenComparing(Transcript::id))
                    .toArray(Transcript[]::new);
            furthestEnd = new int[sorted.length];
            int furthest = 0;
            for (int i = 0; i < sorted.length; i++) {
                furthest = Math.max(furthest, sorted[i].span().end());
                furthestEnd[i] = furthest;
            }
        }

        List<Transcript> overlapping(Interval interval) {
            List<Transcript> found = new ArrayList<>();
            for (int i = firstThatReaches(interval.start()); i < sorted.length
                    && sorted[i].span().start() <= interval.end(); i++) {
                if (sorted[i].span().overlaps(interval)) {
                    found.add(sorted[i]);
                }
            }
            return found;
        }

        private int firstThatReaches(int position) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (furthestEnd[middle] < position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
