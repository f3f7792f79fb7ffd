package org.alidade.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A family. Every parent that is named stands in it, and ids are unique. The children of a couple stand in the order of
 * their birth.
 *
 * @param partnerships what is told of partners; two persons with a common child are partners without an entry here too
 */
public record Pedigree(String familyId, List<Person> persons, List<Partnership> partnerships) {
    public Pedigree {
        persons = List.copyOf(persons);
        partnerships = List.copyOf(partnerships);
        Set<String> ids = new HashSet<>();
        for (Person person : persons) {
            if (!ids.add(person.id())) {
                throw new IllegalArgumentException("person " + person.id() + " stands twice in " + familyId);
            }
        }
    }

    /** A family of whose couples no more is known than their children. */
    public Pedigree(String familyId, List<Person> persons) {
        this(familyId, persons, List.of());
    }

    /** A family of one person, of whom nothing else is known. */
    public static Pedigree single(String id, Sex sex, AffectedStatus status) {
        return new Pedigree(id, List.of(new Person(id, sex, status, Optional.empty(), Optional.empty())));
    }

    public Optional<Person> person(String id) {
        return persons.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public Optional<Person> father(Person child) {
        return child.fatherId().flatMap(this::person);
    }

    public Optional<Person> mother(Person child) {
        return child.motherId().flatMap(this::person);
    }

    /** The parents of a person who stand in the family: the father first. */
    public List<Person> parents(Person child) {
        return Stream.of(father(child), mother(child)).flatMap(Optional::stream).toList();
    }

    public List<Person> children(String parentId) {
        return persons.stream().filter(person -> person.isChildOf(parentId)).toList();
    }

    /** Persons with at least one parent in common, in the order of the family; never the person itself. */
    public List<Person> siblings(Person person) {
        return persons.stream().filter(other -> !other.id().equals(person.id()))
                .filter(other -> shares(person.fatherId(), other.fatherId())
                        || shares(person.motherId(), other.motherId()))
                .toList();
    }

    private static boolean shares(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    /** Persons with whom a person has children or a partnership, in the order of the family. */
    public List<Person> partners(String id) {
        Set<String> partners = new LinkedHashSet<>();
        for (Person child : children(id)) {
            parents(child).stream().map(Person::id).filter(parent -> !parent.equals(id)).forEach(partners::add);
        }
        partnerships.stream().filter(one -> one.involves(id))
                .map(one -> one.first().equals(id) ? one.second() : one.first()).forEach(partners::add);
        return persons.stream().filter(person -> partners.contains(person.id())).toList();
    }

    public Optional<Partnership> partnership(String one, String other) {
        return partnerships.stream().filter(entry -> entry.joins(one, other)).findFirst();
    }

    /** All ancestors of a person, and the person itself; ends also where somebody is their own ancestor. */
    public Set<String> lineage(String id) {
        Set<String> found = new LinkedHashSet<>();
        collect(id, found);
        return found;
    }

    private void collect(String id, Set<String> found) {
        if (found.add(id)) {
            person(id).stream().flatMap(person -> parents(person).stream()).map(Person::id)
                    .forEach(parent -> collect(parent, found));
        }
    }

    /** Whether two persons have an ancestor in common, or one descends from the other. */
    public boolean areRelated(String one, String other) {
        Set<String> common = lineage(one);
        common.retainAll(lineage(other));
        return !common.isEmpty();
    }

    /** The family with one person changed, who keeps the place in the order. */
    public Pedigree with(Person changed) {
        return withPersons(persons.stream().map(person -> person.id().equals(changed.id()) ? changed : person)
                .toList());
    }

    public Pedigree withPersons(List<Person> changed) {
        return new Pedigree(familyId, changed, partnerships);
    }

    public Pedigree withPartnerships(List<Partnership> changed) {
        return new Pedigree(familyId, persons, changed);
    }
}
