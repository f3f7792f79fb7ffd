package org.alidade.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.alidade.workflow.BenchmarkRanking.Placed;

/** What the places of many answers come to, as lines of a table between tabs. */
public final class RankingSummary {
    private static final int[] PLACES = {1, 3, 5, 10, 30};
    private static final int BINS = 10;

    private RankingSummary() {
    }

    /** Places of the full list, all and by model of inheritance; places by phenotype alone; calibration; time. */
    public static List<String> of(List<Placed> placed) {
        List<Placed> solved = placed.stream().filter(one -> one.gene().isPresent()).toList();
        List<String> lines = new ArrayList<>();
        lines.add("ranking\tcases\tfound\ttop1\ttop3\ttop5\ttop10\ttop30\tmrr");
        lines.add(places("full", solved, Placed::full));
        TreeMap<String, List<Placed>> byModel = new TreeMap<>();
        solved.forEach(one -> byModel.computeIfAbsent(
                one.inheritance().map(match -> match.model().code()).orElse("-"), code -> new ArrayList<>()).add(one));
        byModel.forEach((model, some) -> lines.add(places("full " + model, some, Placed::full)));
        lines.add(places("phenotype", solved, Placed::phenotype));
        List<Placed> annotated = solved.stream().filter(one -> one.phenotype().isPresent()).toList();
        lines.add(places("phenotype, annotated", annotated, Placed::phenotype));
        lines.addAll(calibration(placed));
        double[] seconds = placed.stream().mapToDouble(Placed::seconds).sorted().toArray();
        if (seconds.length > 0) {
            lines.add(String.format(Locale.ROOT, "seconds\tmedian %.3f\tworst %.3f", seconds[seconds.length / 2],
                    seconds[seconds.length - 1]));
        }
        return lines;
    }

    private static String places(String name, List<Placed> cases, Function<Placed, OptionalInt> rank) {
        int[] ranks = cases.stream().map(rank).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).toArray();
        StringBuilder line = new StringBuilder(name + "\t" + cases.size() + "\t" + ranks.length);
        for (int place : PLACES) {
            long within = java.util.Arrays.stream(ranks).filter(one -> one <= place).count();
            line.append(String.format(Locale.ROOT, "\t%.1f", 100.0 * within / Math.max(1, cases.size())));
        }
        double reciprocal = java.util.Arrays.stream(ranks).mapToDouble(one -> 1.0 / one).sum();
        return line + String.format(Locale.ROOT, "\t%.3f", reciprocal / Math.max(1, cases.size()));
    }

    /** Of the first candidates with about a probability, how many were the answer; and the Brier score of all. */
    private static List<String> calibration(List<Placed> placed) {
        int[] cases = new int[BINS];
        int[] right = new int[BINS];
        double[] said = new double[BINS];
        double brier = 0;
        for (Placed one : placed) {
            int bin = Math.min(BINS - 1, (int) (one.first() * BINS));
            cases[bin]++;
            right[bin] += one.isFirst() ? 1 : 0;
            said[bin] += one.first();
            double error = one.first() - (one.isFirst() ? 1 : 0);
            brier += error * error;
        }
        List<String> lines = new ArrayList<>(List.of("probability of the first\tcases\tsaid\tright"));
        for (int bin = 0; bin < BINS; bin++) {
            if (cases[bin] > 0) {
                lines.add(String.format(Locale.ROOT, "%.1f-%.1f\t%d\t%.3f\t%.3f", bin / 10.0, (bin + 1) / 10.0,
                        cases[bin],
                        said[bin] / cases[bin], (double) right[bin] / cases[bin]));
            }
        }
        lines.add(String.format(Locale.ROOT, "brier\t%.4f", brier / Math.max(1, placed.size())));
        return lines;
    }
}
