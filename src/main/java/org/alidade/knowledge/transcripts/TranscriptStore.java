package org.alidade.knowledge.transcripts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alidade.model.Contig;

/** Transcripts held in memory, with an interval index per contig. Immutable, thread-safe. */
public final class TranscriptStore implements TranscriptModels {
    private final Map<Contig, OnContig> byContig = new HashMap<>();
    private final Map<String, List<TranscriptModel>> byName = new HashMap<>();
    private final Map<String, List<TranscriptModel>> byGene = new HashMap<>();
    private final int size;

    public TranscriptStore(Collection<TranscriptModel> models) {
        this(models, TranscriptOrder.withoutPreference());
    }

    /** @param order in which the transcripts of a gene are given */
    public TranscriptStore(Collection<TranscriptModel> models, TranscriptOrder order) {
        Map<Contig, List<TranscriptModel>> contigs = new LinkedHashMap<>();
        for (TranscriptModel model : models) {
            contigs.computeIfAbsent(model.contig(), unused -> new ArrayList<>()).add(model);
            name(model, model.id());
            model.equivalent().ifPresent(id -> name(model, id));
            byGene.computeIfAbsent(model.gene().symbol().toUpperCase(Locale.ROOT), unused -> new ArrayList<>(2))
                    .add(model);
            model.gene().hgncId().ifPresent(id -> byGene.computeIfAbsent(id, unused -> new ArrayList<>(2)).add(model));
        }
        contigs.forEach((contig, list) -> byContig.put(contig, new OnContig(list)));
        byGene.replaceAll((gene, list) -> list.stream().sorted(order.comparator()).toList());
        size = models.size();
    }

    private void name(TranscriptModel model, String id) {
        byName.computeIfAbsent(id, unused -> new ArrayList<>(1)).add(model);
        String stem = TranscriptModel.withoutVersion(id);
        if (!stem.equals(id)) {
            byName.computeIfAbsent(stem, unused -> new ArrayList<>(1)).add(model);
        }
    }

    @Override
    public List<TranscriptModel> overlapping(Contig contig, int start, int end) {
        OnContig models = byContig.get(contig);
        return models == null ? List.of() : models.overlapping(start, end);
    }

    @Override
    public List<TranscriptModel> named(String id) {
        return List.copyOf(byName.getOrDefault(id, List.of()));
    }

    @Override
    public List<TranscriptModel> ofGene(String symbolOrId) {
        return byGene.getOrDefault(symbolOrId.toUpperCase(Locale.ROOT), List.of());
    }

    @Override
    public int size() {
        return size;
    }

    /** Transcripts by start; the furthest end seen so far tells where a search must begin. */
    private static final class OnContig {
        private final TranscriptModel[] models;
        private final int[] starts;
        private final int[] ends;
        private final int[] furthest;

        OnContig(List<TranscriptModel> list) {
            models = list.stream().sorted(Comparator.comparingInt(TranscriptModel::start)
                    .thenComparing(TranscriptModel::id)).toArray(TranscriptModel[]::new);
            starts = new int[models.length];
            ends = new int[models.length];
            furthest = new int[models.length];
            int reached = 0;
            for (int i = 0; i < models.length; i++) {
                starts[i] = models[i].start();
                ends[i] = models[i].end();
                reached = Math.max(reached, ends[i]);
                furthest[i] = reached;
            }
        }

        List<TranscriptModel> overlapping(int start, int end) {
            int first = firstReaching(start);
            List<TranscriptModel> found = List.of();
            for (int i = first; i < models.length && starts[i] <= end; i++) {
                if (ends[i] >= start) {
                    found = found.isEmpty() ? new ArrayList<>(8) : found;
                    found.add(models[i]);
                }
            }
            return found;
        }

        private int firstReaching(int position) {
            int low = 0;
            int high = furthest.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (furthest[middle] < position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
