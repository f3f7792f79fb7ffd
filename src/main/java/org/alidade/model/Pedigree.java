package org.alidade.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A family. Every parent that is named stands in it, and ids are unique. */
public record Pedigree(String familyId, List<Person> persons) {
    public Pedigree {
        persons = List.copyOf(persons);
        Set<String> ids = new HashSet<>();
        for (Person person : persons) {
            if (!ids.add(person.id())) {
                throw new IllegalArgumentException("person " + person.id() + " stands twice in " + familyId);
            }
        }
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
}
