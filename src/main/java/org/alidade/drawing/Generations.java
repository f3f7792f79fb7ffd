package org.alidade.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;

/**
 * Who stands in which row of a pedigree and in which order: generations by parent links, partners and siblings side by
 * side, the father's family to the left of the mother's.
 */
final class Generations {
    private final Pedigree pedigree;
    private final Map<String, Integer> level = new HashMap<>();
    private final Map<Integer, List<Person>> rows = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();

    /** Two parents with common children; one of them may be unknown. */
    record Family(Optional<Person> father, Optional<Person> mother, List<Person> children) {
    }

    Generations(Pedigree pedigree, String probandId) {
        this.pedigree = pedigree;
        assignLevels();
        pedigree.person(probandId).ifPresent(this::place);
        pedigree.persons().forEach(this::place);
    }

    /** The rows from the oldest generation down, each from left to right. */
    List<List<Person>> rows() {
        return rows.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    /** All families with at least one child, in the order of the pedigree. */
    List<Family> families() {
        Set<List<Optional<String>>> couples = new LinkedHashSet<>();
        for (Person person : pedigree.persons()) {
            if (person.fatherId().isPresent() || person.motherId().isPresent()) {
                couples.add(List.of(person.fatherId(), person.motherId()));
            }
        }
        return couples.stream().map(couple -> new Family(couple.getFirst().flatMap(pedigree::person),
                couple.getLast().flatMap(pedigree::person), childrenOf(couple))).toList();
    }

    /** Whether two persons have an ancestor in common, or one descends from the other. */
    boolean areRelated(Person one, Person other) {
        Set<String> ancestors = new HashSet<>();
        collectAncestors(one, ancestors);
        Set<String> others = new HashSet<>();
        collectAncestors(other, others);
        others.retainAll(ancestors);
        return !others.isEmpty();
    }

    private void collectAncestors(Person person, Set<String> into) {
        if (into.add(person.id())) {
            pedigree.father(person).ifPresent(father -> collectAncestors(father, into));
            pedigree.mother(person).ifPresent(mother -> collectAncestors(mother, into));
        }
    }

    private List<Person> childrenOf(List<Optional<String>> couple) {
        return pedigree.persons().stream()
                .filter(person -> List.of(person.fatherId(), person.motherId()).equals(couple)).toList();
    }

    /** A child stands below both parents, partners on one level; settled by repetition, at most once per person. */
    private void assignLevels() {
        pedigree.persons().forEach(person -> level.put(person.id(), 0));
        for (int round = 0; round < pedigree.persons().size(); round++) {
            for (Person person : pedigree.persons()) {
                parents(person).forEach(parent -> level.merge(person.id(), level(parent) + 1, Math::max));
            }
            for (Person person : pedigree.persons()) {
                List<Person> parents = parents(person);
                int couple = parents.stream().mapToInt(this::level).max().orElse(0);
                parents.forEach(parent -> level.put(parent.id(), couple));
            }
        }
    }

    private int level(Person person) {
        return level.getOrDefault(person.id(), 0);
    }

    private List<Person> parents(Person person) {
        List<Person> parents = new ArrayList<>();
        pedigree.father(person).ifPresent(parents::add);
        pedigree.mother(person).ifPresent(parents::add);
        return parents;
    }

    /** Places a person with the whole family around: ancestors first, then siblings, partners and descendants. */
    private void place(Person person) {
        if (placed.contains(person.id())) {
            return;
        }
        List<Person> parents = parents(person);
        if (parents.isEmpty()) {
            append(person);
            return;
        }
        parents.forEach(this::place);
        List<Person> siblings = childrenOf(List.of(person.fatherId(), person.motherId()));
        siblings.forEach(this::append);
    }

    private void append(Person person) {
        if (!placed.add(person.id())) {
            return;
        }
        rows.computeIfAbsent(level(person), row -> new ArrayList<>()).add(person);
        for (Person partner : partners(person)) {
            if (parents(partner).isEmpty()) {
                append(partner);
            }
        }
        for (Person child : pedigree.persons()) {
            if (parents(child).contains(person)
                    && placed.containsAll(parents(child).stream().map(Person::id).toList())) {
                append(child);
            }
        }
    }

    private List<Person> partners(Person person) {
        return pedigree.persons().stream().map(this::parents).filter(parents -> parents.contains(person))
                .flatMap(List::stream).filter(partner -> !partner.equals(person)).distinct().toList();
    }
}
