package org.alidade.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alidade.model.Adoption;
import org.alidade.model.Partnership;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;

/**
 * One or two parents as the drawing joins them, by their ids.
 *
 * @param partners the father first; one alone where the other parent is unknown
 * @param children biological children, in the order of the family
 * @param adopted children who were adopted by these two
 */
record Union(List<String> partners, List<String> children, List<String> adopted) {
    Union {
        partners = List.copyOf(partners);
        children = List.copyOf(children);
        adopted = List.copyOf(adopted);
    }

    /** All couples of a family: those with children, those who adopted, those told of. */
    static List<Union> of(Pedigree pedigree) {
        Map<List<String>, List<String>> children = new LinkedHashMap<>();
        Map<List<String>, List<String>> adopted = new LinkedHashMap<>();
        for (Person person : pedigree.persons()) {
            add(children, pedigree, Stream.of(person.fatherId(), person.motherId()).flatMap(Optional::stream), person);
            add(adopted, pedigree, person.details().adoption().stream().flatMap(Adoption::parents), person);
        }
        for (Partnership told : pedigree.partnerships()) {
            List<String> pair = ordered(pedigree, Stream.of(told.first(), told.second()));
            if (pair.size() == 2) {
                children.computeIfAbsent(pair, none -> new ArrayList<>());
            }
        }
        adopted.keySet().forEach(pair -> children.computeIfAbsent(pair, none -> new ArrayList<>()));
        return children.entrySet().stream().map(entry -> new Union(entry.getKey(), entry.getValue(),
                adopted.getOrDefault(entry.getKey(), List.of()))).toList();
    }

    private static void add(Map<List<String>, List<String>> into, Pedigree pedigree, Stream<String> parents,
            Person child) {
        List<String> pair = ordered(pedigree, parents);
        if (!pair.isEmpty()) {
            into.computeIfAbsent(pair, none -> new ArrayList<>()).add(child.id());
        }
    }

    /** Those who stand in the family, men first, so that a couple is one however it is told. */
    private static List<String> ordered(Pedigree pedigree, Stream<String> ids) {
        return ids.distinct().flatMap(id -> pedigree.person(id).stream())
                .sorted(java.util.Comparator.comparing((Person person) -> switch (person.sex()) {
                    case MALE -> 0;
                    case UNKNOWN -> 1;
                    case FEMALE -> 2;
                }).thenComparing(Person::id)).map(Person::id).toList();
    }

    /** Children who are drawn below this couple: all but those adopted who hang below their biological parents. */
    List<String> sibship(Pedigree pedigree) {
        List<String> all = new ArrayList<>(children);
        adopted.stream().flatMap(id -> pedigree.person(id).stream())
                .filter(person -> pedigree.parents(person).isEmpty()).map(Person::id).forEach(all::add);
        return all;
    }
}
