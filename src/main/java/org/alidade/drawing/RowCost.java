package org.alidade.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Sex;

/**
 * How hard an order of persons is to read. The weights are ranks, not measures: twins together before partners together
 * before no crossing before siblings together before birth order before the man at the left.
 */
final class RowCost {
    private static final double TWINS_APART = 12;
    private static final double PARTNERS_APART = 8;
    private static final double STRANGER_AMONG_SIBLINGS = 5;
    private static final double PARTNER_AMONG_SIBLINGS = 0.4;
    private static final double CROSSING = 6;
    private static final double BIRTH_ORDER = 1;
    private static final double WOMAN_AT_THE_LEFT = 0.3;

    /** A sibship with its parents, all by index. */
    private record Sibship(int[] parents, int[] children) {
    }

    private final Map<String, Integer> index = new HashMap<>();
    private final int[] row;
    private final int[] place;
    private final boolean[][] partners;
    private final List<int[]> couples = new ArrayList<>();
    private final List<Sibship> sibships = new ArrayList<>();
    private final List<int[]> twins = new ArrayList<>();

    RowCost(Pedigree pedigree, List<Union> unions, Map<String, Integer> level) {
        List<Person> persons = pedigree.persons();
        row = new int[persons.size()];
        place = new int[persons.size()];
        partners = new boolean[persons.size()][persons.size()];
        Map<String, List<Integer>> births = new LinkedHashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            Person person = persons.get(i);
            index.put(person.id(), i);
            row[i] = Optional.ofNullable(level.get(person.id())).orElseThrow();
            int own = i;
            person.details().twins()
                    .ifPresent(set -> births.computeIfAbsent(set.name(), name -> new ArrayList<>()).add(own));
        }
        births.values().stream().filter(set -> set.size() > 1).map(RowCost::array).forEach(twins::add);
        unions.forEach(union -> add(union, pedigree));
    }

    private void add(Union union, Pedigree pedigree) {
        int[] parents = array(union.partners().stream().map(this::indexOf).toList());
        if (parents.length == 2) {
            boolean womanFirst = pedigree.person(union.partners().getFirst()).map(Person::sex)
                    .filter(sex -> sex == Sex.FEMALE).isPresent();
            couples.add(womanFirst ? new int[]{parents[1], parents[0]} : parents);
            partners[parents[0]][parents[1]] = true;
            partners[parents[1]][parents[0]] = true;
        }
        List<Integer> children = union.sibship(pedigree).stream().map(this::indexOf).toList();
        if (!children.isEmpty()) {
            sibships.add(new Sibship(parents, array(children)));
        }
    }

    private int indexOf(String id) {
        return Optional.ofNullable(index.get(id)).orElseThrow();
    }

    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    double of(List<List<String>> rows) {
        int[][] order = new int[rows.size()][];
        for (int r = 0; r < rows.size(); r++) {
            order[r] = new int[rows.get(r).size()];
            for (int i = 0; i < order[r].length; i++) {
                int person = indexOf(rows.get(r).get(i));
                order[r][i] = person;
                place[person] = i;
            }
        }
        double cost = 0;
        for (int[] couple : couples) {
            int distance = place[couple[1]] - place[couple[0]];
            cost += PARTNERS_APART * (Math.abs(distance) - 1) + (distance < 0 ? WOMAN_AT_THE_LEFT : 0);
        }
        for (int[] set : twins) {
            cost += TWINS_APART * (span(set) - set.length);
        }
        for (int i = 0; i < sibships.size(); i++) {
            cost += within(sibships.get(i), order);
            for (int j = i + 1; j < sibships.size(); j++) {
                cost += CROSSING * crossings(sibships.get(i), sibships.get(j));
            }
        }
        return cost;
    }

    private int span(int[] persons) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int person : persons) {
            first = Math.min(first, place[person]);
            last = Math.max(last, place[person]);
        }
        return last - first + 1;
    }

    /** Strangers among the siblings, and siblings against the order of their birth. */
    private double within(Sibship sibship, int[][] order) {
        double cost = 0;
        int[] children = sibship.children();
        for (int i = 0; i < children.length; i++) {
            for (int j = i + 1; j < children.length; j++) {
                if (row[children[i]] == row[children[j]] && place[children[i]] > place[children[j]]) {
                    cost += BIRTH_ORDER;
                }
            }
        }
        int own = row[children[0]];
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int child : children) {
            if (row[child] == own) {
                first = Math.min(first, place[child]);
                last = Math.max(last, place[child]);
            }
        }
        for (int i = first + 1; i < last; i++) {
            int person = order[own][i];
            if (!contains(children, person)) {
                cost += isPartnerOfOne(person, children) ? PARTNER_AMONG_SIBLINGS : STRANGER_AMONG_SIBLINGS;
            }
        }
        return cost;
    }

    private static boolean contains(int[] persons, int wanted) {
        for (int person : persons) {
            if (person == wanted) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartnerOfOne(int person, int[] children) {
        for (int child : children) {
            if (partners[person][child]) {
                return true;
            }
        }
        return false;
    }

    /** How many lines of descent of two sibships in the same row cross. */
    private int crossings(Sibship one, Sibship other) {
        double side = middle(one.parents()) - middle(other.parents());
        if (side == 0 || row[one.parents()[0]] != row[other.parents()[0]]) {
            return 0;
        }
        int count = 0;
        for (int child : one.children()) {
            for (int second : other.children()) {
                if (row[child] == row[second] && (place[child] - place[second]) * side < 0) {
                    count++;
                }
            }
        }
        return count;
    }

    private double middle(int[] persons) {
        double sum = 0;
        for (int person : persons) {
            sum += place[person];
        }
        return sum / persons.length;
    }
}
