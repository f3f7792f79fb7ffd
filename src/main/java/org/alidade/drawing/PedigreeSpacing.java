package org.alidade.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.Person;

/**
 * Horizontal places of the persons of a pedigree: parents over the middle of their children, neighbours at least one pitch
 * apart, found by moving row by row towards the wish until nothing moves.
 */
final class PedigreeSpacing {
    private static final int ROUNDS = 60;

    private final Generations generations;
    private final double pitch;
    private final Map<String, Double> x = new HashMap<>();

    private PedigreeSpacing(Generations generations, double pitch) {
        this.generations = generations;
        this.pitch = pitch;
    }

    /** The x of every person's symbol, the leftmost at half a pitch and a margin. */
    static Map<String, Double> positions(Generations generations, double pitch) {
        PedigreeSpacing spacing = new PedigreeSpacing(generations, pitch);
        for (List<Person> row : generations.rows()) {
            for (int i = 0; i < row.size(); i++) {
                spacing.x.put(row.get(i).id(), i * pitch);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            spacing.moveChildrenUnderParents();
            spacing.moveParentsOverChildren();
        }
        return spacing.shifted();
    }

    private void moveChildrenUnderParents() {
        Map<String, Double> wish = new HashMap<>();
        for (Generations.Family family : generations.families()) {
            shift(family.children(), middle(parents(family)) - middle(family.children()), wish);
        }
        settle(wish);
    }

    private void moveParentsOverChildren() {
        Map<String, Double> wish = new HashMap<>();
        for (Generations.Family family : generations.families()) {
            shift(parents(family), middle(family.children()) - middle(parents(family)), wish);
        }
        settle(wish);
    }

    private void shift(List<Person> persons, double by, Map<String, Double> wish) {
        persons.forEach(person -> wish.put(person.id(), at(person) + by));
    }

    /** Puts every row at its wishes, in its order, and spreads what is too close on both sides. */
    private void settle(Map<String, Double> wish) {
        for (List<Person> row : generations.rows()) {
            double[] fromLeft = new double[row.size()];
            double[] fromRight = new double[row.size()];
            for (int i = 0; i < row.size(); i++) {
                double wanted = wish.getOrDefault(row.get(i).id(), at(row.get(i)));
                fromLeft[i] = i == 0 ? wanted : Math.max(wanted, fromLeft[i - 1] + pitch);
            }
            for (int i = row.size() - 1; i >= 0; i--) {
                double wanted = wish.getOrDefault(row.get(i).id(), at(row.get(i)));
                fromRight[i] = i == row.size() - 1 ? wanted : Math.min(wanted, fromRight[i + 1] - pitch);
            }
            for (int i = 0; i < row.size(); i++) {
                x.put(row.get(i).id(), (fromLeft[i] + fromRight[i]) / 2);
            }
        }
    }

    private Map<String, Double> shifted() {
        double left = x.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        Map<String, Double> moved = new HashMap<>();
        x.forEach((id, place) -> moved.put(id, place - left + pitch / 2 + 14));
        return moved;
    }

    private static List<Person> parents(Generations.Family family) {
        List<Person> parents = new ArrayList<>();
        family.father().ifPresent(parents::add);
        family.mother().ifPresent(parents::add);
        return parents;
    }

    private double middle(List<Person> persons) {
        double left = persons.stream().mapToDouble(this::at).min().orElse(0);
        double right = persons.stream().mapToDouble(this::at).max().orElse(0);
        return (left + right) / 2;
    }

    private double at(Person person) {
        return Optional.ofNullable(x.get(person.id())).orElse(0.0);
    }
}
