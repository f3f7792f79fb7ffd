package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alidade.model.Problem;

/** Collects problems; of one kind in one file the first ones stand with their lines, the others are counted. */
public final class ProblemList {
    private static final int SHOWN = 10;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Problem>> further = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    public void add(Problem problem) {
        String kind = problem.code() + "\t" + problem.file();
        int count = counts.merge(kind, 1, Integer::sum);
        if (count <= SHOWN) {
            problems.add(problem);
        } else {
            further.computeIfAbsent(kind, key -> new ArrayList<>(List.of(problem)));
        }
    }

    public int count(String code, String file) {
        return counts.getOrDefault(code + "\t" + file, 0);
    }

    public boolean hasError() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Moves all to another list; their lines were counted from {@code line} on. */
    public void moveTo(ProblemList other, long line) {
        problems.forEach(problem -> other.add(shifted(problem, line)));
        further.forEach((kind, first) -> {
            int more = counts.getOrDefault(kind, 0) - SHOWN;
            for (int i = 0; i < more; i++) {
                other.add(shifted(first.getFirst(), line));
            }
        });
        problems.clear();
        further.clear();
        counts.clear();
    }

    private static Problem shifted(Problem problem, long line) {
        return problem.line().isPresent() ? problem.atLine(problem.line().getAsLong() + line) : problem;
    }

    /** All problems, with one more for each kind of which not all are shown. */
    public List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        further.forEach((kind, first) -> all.add(new Problem(first.getFirst().severity(), "vcf.more",
                first.getFirst().file(), java.util.OptionalLong.empty(), "",
                List.of(Integer.toString(counts.getOrDefault(kind, 0) - SHOWN), first.getFirst().code()))));
        return all;
    }
}
