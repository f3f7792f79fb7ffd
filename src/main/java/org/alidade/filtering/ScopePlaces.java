package org.alidade.filtering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.alidade.model.Contig;
import org.alidade.model.Interval;

/** Whether a place lies in the regions of a scope, quickly enough to ask it for every row of a genome. */
final class ScopePlaces {
    private final boolean everywhere;
    private final Map<Contig, NavigableMap<Integer, Integer>> ends = new HashMap<>();

    ScopePlaces(Scope scope) {
        this.everywhere = scope.unrestricted();
        List<Interval> regions = new ArrayList<>(scope.regions());
        regions.sort(Comparator.comparingInt(Interval::start));
        for (Interval region : regions) {
            NavigableMap<Integer, Integer> ofContig = ends.computeIfAbsent(region.contig(), contig -> new TreeMap<>());
            Map.Entry<Integer, Integer> before = ofContig.lastEntry();
            if (before != null && before.getValue() >= region.start()) {
                ofContig.put(before.getKey(), Math.max(before.getValue(), region.end()));
            } else {
                ofContig.put(region.start(), region.end());
            }
        }
    }

    boolean contains(Contig contig, int position) {
        if (everywhere) {
            return true;
        }
        NavigableMap<Integer, Integer> ofContig = ends.get(contig);
        if (ofContig == null) {
            return false;
        }
        Map.Entry<Integer, Integer> before = ofContig.floorEntry(position);
        return before != null && before.getValue() >= position;
    }
}
