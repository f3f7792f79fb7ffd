package org.alidade.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;

/**
 * Who stands in which row of a pedigree and in which order: partners and siblings side by side, the father's family to the
 * left of the mother's, siblings by birth, as few crossings as can be found.
 */
final class Generations {
    private final Pedigree pedigree;
    private final List<Union> unions;
    private final Map<String, Integer> level;
    private final List<List<String>> rows;
    private final Set<String> placed = new HashSet<>();
    /** Whose ancestors are placed or on the way: nobody's twice, also where somebody is their own ancestor. */
    private final Set<String> ascending = new HashSet<>();

    Generations(Pedigree pedigree, String probandId) {
        this.pedigree = pedigree;
        this.unions = Union.of(pedigree);
        this.level = PedigreeRows.of(pedigree, unions);
        this.rows = new ArrayList<>();
        int count = level.values().stream().mapToInt(row -> row + 1).max().orElse(0);
        for (int row = 0; row < count; row++) {
            rows.add(new ArrayList<>());
        }
        pedigree.person(probandId).ifPresent(this::place);
        pedigree.persons().forEach(this::place);
        new RowOrder(pedigree, unions, level).improve(rows);
    }

    /** The rows from the oldest generation down, each from left to right. */
    List<List<Person>> rows() {
        return rows.stream().map(row -> row.stream().flatMap(id -> pedigree.person(id).stream()).toList()).toList();
    }

    List<Union> unions() {
        return unions;
    }

    int row(String id) {
        return Optional.ofNullable(level.get(id)).orElseThrow();
    }

    /** Places a person with the whole family around: ancestors first, then siblings, partners and descendants. */
    private void place(Person person) {
        if (placed.contains(person.id())) {
            return;
        }
        Optional<Union> above = unions.stream()
                .filter(union -> union.sibship(pedigree).contains(person.id())).findFirst();
        if (above.isEmpty()) {
            append(person);
            return;
        }
        if (ascending.add(person.id())) {
            above.get().partners().stream().flatMap(id -> pedigree.person(id).stream()).forEach(this::place);
        }
        above.get().sibship(pedigree).stream().flatMap(id -> pedigree.person(id).stream()).forEach(this::append);
    }

    private void append(Person person) {
        if (!placed.add(person.id())) {
            return;
        }
        rows.get(row(person.id())).add(person.id());
        for (Person partner : pedigree.partners(person.id())) {
            if (pedigree.parents(partner).isEmpty()) {
                append(partner);
            }
        }
        for (Union union : unions) {
            if (union.partners().contains(person.id()) && placed.containsAll(union.partners())) {
                union.sibship(pedigree).stream().flatMap(id -> pedigree.person(id).stream()).forEach(this::append);
            }
        }
    }
}
