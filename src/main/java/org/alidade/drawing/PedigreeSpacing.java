package org.alidade.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.alidade.model.Pedigree;

/**
 * Horizontal places of the persons of a pedigree: parents over the middle of their children, neighbours never nearer than
 * their labels allow. Row by row the nearest allowed places to the wished ones are taken (isotonic regression by pooling
 * adjacent violators), until the rows have settled.
 */
final class PedigreeSpacing {
    private static final int ROUNDS = 90;
    /** In the last rounds children and parents give way to each other by halves. */
    private static final int LAST_ROUNDS = 30;

    private final Pedigree pedigree;
    private final List<List<String>> rows;
    private final List<Union> unions;
    private final BiFunction<String, String, Double> distance;
    private final Map<String, Double> x = new HashMap<>();

    private PedigreeSpacing(Pedigree pedigree, List<List<String>> rows, List<Union> unions,
            BiFunction<String, String, Double> distance) {
        this.pedigree = pedigree;
        this.rows = rows;
        this.unions = unions;
        this.distance = distance;
    }

    /**
     * The x of every person's symbol, the leftmost at 0.
     *
     * @param distance the least distance between two neighbours of a row
     */
    static Map<String, Double> positions(Pedigree pedigree, List<List<String>> rows, List<Union> unions,
            BiFunction<String, String, Double> distance) {
        PedigreeSpacing spacing = new PedigreeSpacing(pedigree, rows, unions, distance);
        spacing.begin();
        for (int round = 0; round < ROUNDS; round++) {
            boolean last = round >= ROUNDS - LAST_ROUNDS;
            spacing.settle(last ? 0.5 : round % 2 == 0 ? 1 : 0, last ? 0.5 : round % 2);
        }
        return spacing.shifted();
    }

    private void begin() {
        for (List<String> row : rows) {
            double at = 0;
            for (int i = 0; i < row.size(); i++) {
                at += i == 0 ? 0 : distance.apply(row.get(i - 1), row.get(i));
                x.put(row.get(i), at);
            }
        }
    }

    /** {@code children}, {@code parents}: by how much of the way each of them moves towards the other. */
    private void settle(double children, double parents) {
        Map<String, List<Double>> moves = new HashMap<>();
        for (Union union : unions) {
            List<String> sibship = union.sibship(pedigree);
            if (!sibship.isEmpty()) {
                double apart = middle(union.partners()) - middle(sibship);
                sibship.forEach(child -> moves.computeIfAbsent(child, id -> new ArrayList<>()).add(apart * children));
                union.partners().forEach(
                        parent -> moves.computeIfAbsent(parent, id -> new ArrayList<>()).add(-apart * parents));
            }
        }
        Map<String, Double> wish = new HashMap<>();
        moves.forEach((id, list) -> wish.put(id,
                at(id) + list.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
        for (List<String> row : rows) {
            project(row, wish);
        }
    }

    /** Puts a row at the places nearest to its wishes that keep every distance. */
    private void project(List<String> row, Map<String, Double> wish) {
        double[] offset = new double[row.size()];
        double[] wanted = new double[row.size()];
        for (int i = 0; i < row.size(); i++) {
            offset[i] = i == 0 ? 0 : offset[i - 1] + distance.apply(row.get(i - 1), row.get(i));
            wanted[i] = wished(row, i, wish) - offset[i];
        }
        double[] found = pooled(wanted);
        for (int i = 0; i < row.size(); i++) {
            x.put(row.get(i), found[i] + offset[i]);
        }
    }

    /** Who has no wish of their own stays beside a neighbouring partner. */
    private double wished(List<String> row, int i, Map<String, Double> wish) {
        String id = row.get(i);
        Optional<Double> own = Optional.ofNullable(wish.get(id));
        if (own.isPresent()) {
            return own.get();
        }
        if (i > 0 && arePartners(id, row.get(i - 1)) && wish.containsKey(row.get(i - 1))) {
            return wish.getOrDefault(row.get(i - 1), 0.0) + distance.apply(row.get(i - 1), id);
        }
        if (i + 1 < row.size() && arePartners(id, row.get(i + 1)) && wish.containsKey(row.get(i + 1))) {
            return wish.getOrDefault(row.get(i + 1), 0.0) - distance.apply(id, row.get(i + 1));
        }
        return at(id);
    }

    private boolean arePartners(String one, String other) {
        return unions.stream().anyMatch(union -> union.partners().contains(one) && union.partners().contains(other));
    }

    /** The nearest series that never falls: neighbours that would, share their mean. */
    private static double[] pooled(double[] wanted) {
        double[] sum = new double[wanted.length];
        int[] size = new int[wanted.length];
        int pools = 0;
        for (double value : wanted) {
            sum[pools] = value;
            size[pools] = 1;
            pools++;
            while (pools > 1 && sum[pools - 2] / size[pools - 2] > sum[pools - 1] / size[pools - 1]) {
                sum[pools - 2] += sum[pools - 1];
                size[pools - 2] += size[pools - 1];
                pools--;
            }
        }
        double[] found = new double[wanted.length];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < size[pool]; i++) {
                found[at++] = sum[pool] / size[pool];
            }
        }
        return found;
    }

    private Map<String, Double> shifted() {
        double left = x.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        Map<String, Double> moved = new HashMap<>();
        x.forEach((id, place) -> moved.put(id, place - left));
        return moved;
    }

    private double middle(List<String> ids) {
        double left = ids.stream().mapToDouble(this::at).min().orElse(0);
        double right = ids.stream().mapToDouble(this::at).max().orElse(0);
        return (left + right) / 2;
    }

    private double at(String id) {
        return Optional.ofNullable(x.get(id)).orElse(0.0);
    }
}
