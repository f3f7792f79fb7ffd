package org.alidade.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;

/**
 * In which row a person stands: children one row below their parents, partners in one row. Where both cannot hold (an uncle
 * and his niece), the older one moves down, and the line of descent is longer.
 */
final class PedigreeRows {
    private final Pedigree pedigree;
    private final List<Union> unions;
    /** Each person's reference person, and how many rows below that one the person stands. */
    private final Map<String, Link> links = new HashMap<>();
    private final Map<String, Integer> level = new HashMap<>();

    private record Link(String reference, int below) {
    }

    private PedigreeRows(Pedigree pedigree, List<Union> unions) {
        this.pedigree = pedigree;
        this.unions = unions;
    }

    /** The row of every person, from 0 for the oldest generation, without empty rows. */
    static Map<String, Integer> of(Pedigree pedigree, List<Union> unions) {
        PedigreeRows rows = new PedigreeRows(pedigree, unions);
        rows.alignByKinship();
        rows.settle();
        return rows.withoutGaps();
    }

    private void alignByKinship() {
        pedigree.persons().forEach(person -> links.put(person.id(), new Link(person.id(), 0)));
        for (Union union : unions) {
            for (String child : union.sibship(pedigree)) {
                union.partners().forEach(parent -> join(parent, child, 1));
            }
        }
        for (Union union : unions) {
            join(union.partners().getFirst(), union.partners().getLast(), 0);
        }
        Map<String, Integer> top = new HashMap<>();
        for (Person person : pedigree.persons()) {
            Link link = find(person.id());
            top.merge(link.reference(), link.below(), Math::min);
        }
        for (Person person : pedigree.persons()) {
            Link link = find(person.id());
            level.put(person.id(), link.below() - Optional.ofNullable(top.get(link.reference())).orElse(0));
        }
    }

    /** Puts {@code lower} that many rows below {@code upper}, unless both are tied to each other already. */
    private void join(String upper, String lower, int rows) {
        Link one = find(upper);
        Link other = find(lower);
        if (!one.reference().equals(other.reference())) {
            links.put(other.reference(), new Link(one.reference(), one.below() + rows - other.below()));
        }
    }

    private Link find(String id) {
        Link link = Optional.ofNullable(links.get(id)).orElseThrow();
        if (link.reference().equals(id)) {
            return link;
        }
        Link above = find(link.reference());
        Link direct = new Link(above.reference(), link.below() + above.below());
        links.put(id, direct);
        return direct;
    }

    /** At most one round per person: more are needed only where somebody is their own ancestor. */
    private void settle() {
        boolean moved = true;
        for (int round = 0; moved && round < pedigree.persons().size(); round++) {
            moved = false;
            for (Union union : unions) {
                int parents = union.partners().stream().mapToInt(this::at).max().orElse(0);
                for (String partner : union.partners()) {
                    moved |= lower(partner, parents);
                }
                for (String child : union.sibship(pedigree)) {
                    moved |= lower(child, parents + 1);
                }
            }
        }
    }

    private boolean lower(String id, int to) {
        if (at(id) >= to) {
            return false;
        }
        level.put(id, to);
        return true;
    }

    private int at(String id) {
        return level.getOrDefault(id, 0);
    }

    private Map<String, Integer> withoutGaps() {
        List<Integer> used = List.copyOf(new TreeSet<>(level.values()));
        Map<String, Integer> rows = new HashMap<>();
        level.forEach((id, row) -> rows.put(id, used.indexOf(row)));
        return rows;
    }
}
