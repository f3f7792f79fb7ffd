package org.alidade.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.alidade.model.Person;
import org.alidade.model.Problem;
import org.alidade.model.Sex;

/** What no family can be: a person who is her own ancestor, a father who is a woman. */
final class PedigreeCheck {
    private final Map<String, Person> persons = new HashMap<>();
    private final String file;
    private final String field;
    private final List<Problem> problems;

    private PedigreeCheck(String file, String field, List<Problem> problems) {
        this.file = file;
        this.field = field;
        this.problems = problems;
    }

    /** {@code persons}: each id once. {@code field}: where they stand in the file; may be empty. */
    static void check(List<Person> persons, String file, String field, List<Problem> problems) {
        PedigreeCheck check = new PedigreeCheck(file, field, problems);
        persons.forEach(person -> check.persons.put(person.id(), person));
        persons.forEach(check::check);
    }

    private void check(Person person) {
        if (isAncestorOf(person.id(), person, new HashSet<>())) {
            problems.add(Problem.error("ped.ownParent", file, person.id()).inField(field));
            return;
        }
        checkSex(person, person.fatherId(), Sex.MALE);
        checkSex(person, person.motherId(), Sex.FEMALE);
    }

    private void checkSex(Person child, Optional<String> parentId, Sex expected) {
        parentId.map(persons::get).filter(parent -> parent.sex() != expected && parent.sex() != Sex.UNKNOWN).ifPresent(
                parent -> problems.add(
                        Problem.error("ped.parentSex", file, parent.id(), child.id()).inField(field)));
    }

    private boolean isAncestorOf(String id, Person person, Set<String> seen) {
        return Stream.of(person.fatherId(), person.motherId()).flatMap(Optional::stream).anyMatch(parent -> {
            if (parent.equals(id)) {
                return true;
            }
            Person known = persons.get(parent);
            return known != null && seen.add(parent) && isAncestorOf(id, known, seen);
        });
    }
}
