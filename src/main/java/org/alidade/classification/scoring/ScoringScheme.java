package org.alidade.classification.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.LocalizedText;
import org.alidade.model.PathogenicityClass;

/**
 * A published sheet of points.
 *
 * @param id with version
 * @param pathogenicFrom smallest sum of class 5; the others likewise, benign ones largest
 * @param scale what one point of the publication is in this sheet's whole numbers: 100 where it counts hundredths
 */
public record ScoringScheme(String id, LocalizedText name, String source, int scale, int pathogenicFrom,
        int likelyPathogenicFrom, int likelyBenignUpTo, int benignUpTo, List<Item> items) {
    /**
     * A line of the sheet. Points are in {@code 1/scale}.
     *
     * @param code as published: {@code 2A}
     * @param section which group it stands in
     * @param points usual value
     * @param low smallest value that a person may give
     * @param high largest
     * @param excludes codes that do not count beside it
     * @param capped group whose members together count no more than {@code cap}; empty where none
     */
    public record Item(String code, String section, int points, int low, int high, List<String> excludes,
            Optional<String> capped, int cap, LocalizedText text) {
        public Item {
            excludes = List.copyOf(excludes);
        }
    }

    /** What a sheet's accepted lines make. {@code refused}: codes that another line excludes. */
    public record Total(int points, PathogenicityClass pathogenicity, List<String> refused) {
        public Total {
            refused = List.copyOf(refused);
        }
    }

    public ScoringScheme {
        items = List.copyOf(items);
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Adds up what was accepted: lines that another excludes are left out, groups are capped. */
    public Total total(List<ScoredLine> lines) {
        List<ScoredLine> accepted = lines.stream().filter(ScoredLine::isAccepted).toList();
        List<String> refused = new ArrayList<>();
        Map<String, Integer> groups = new HashMap<>();
        int sum = 0;
        for (ScoredLine line : accepted) {
            Optional<Item> item = item(line.code());
            boolean excluded = accepted.stream().flatMap(other -> item(other.code()).stream())
                    .anyMatch(other -> other.excludes().contains(line.code()));
            if (excluded || item.isEmpty()) {
                refused.add(line.code());
                continue;
            }
            int own = Math.clamp(line.points(), item.get().low(), item.get().high());
            Optional<String> group = item.get().capped();
            if (group.isEmpty()) {
                sum += own;
                continue;
            }
            int before = groups.getOrDefault(group.get(), 0);
            int cap = item.get().cap();
            int after = cap < 0 ? Math.max(cap, before + own) : Math.min(cap, before + own);
            groups.put(group.get(), after);
            sum += after - before;
        }
        return new Total(sum, classOf(sum), refused);
    }

    private PathogenicityClass classOf(int sum) {
        if (sum >= pathogenicFrom) {
            return PathogenicityClass.PATHOGENIC;
        }
        if (sum >= likelyPathogenicFrom) {
            return PathogenicityClass.LIKELY_PATHOGENIC;
        }
        if (sum <= benignUpTo) {
            return PathogenicityClass.BENIGN;
        }
        return sum <= likelyBenignUpTo ? PathogenicityClass.LIKELY_BENIGN : PathogenicityClass.UNCERTAIN_SIGNIFICANCE;
    }
}
