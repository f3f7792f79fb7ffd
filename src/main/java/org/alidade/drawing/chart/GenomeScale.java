package org.alidade.drawing.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alidade.model.Contig;

/** Chromosomes side by side, to one scale. */
final class GenomeScale {
    private final Map<Contig, Double> starts = new LinkedHashMap<>();
    private final Map<Contig, Integer> lengths;
    private final double perBase;

    GenomeScale(Map<Contig, Integer> lengths, double left, double right) {
        this.lengths = new LinkedHashMap<>(lengths);
        long all = lengths.values().stream().mapToLong(Integer::longValue).sum();
        perBase = (right - left) / Math.max(1, all);
        double x = left;
        for (Map.Entry<Contig, Integer> entry : lengths.entrySet()) {
            starts.put(entry.getKey(), x);
            x += entry.getValue() * perBase;
        }
    }

    List<Contig> contigs() {
        return List.copyOf(starts.keySet());
    }

    double start(Contig contig) {
        return starts.getOrDefault(contig, 0.0);
    }

    double end(Contig contig) {
        return x(contig, lengths.getOrDefault(contig, 0));
    }

    double x(Contig contig, int position) {
        return start(contig) + position * perBase;
    }

    /** Bases under so many points. */
    double bases(double points) {
        return points / perBase;
    }
}
