package org.alidade.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.model.Partnership;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;

/**
 * One thing in which two states of a family differ.
 *
 * @param person whom it concerns, by id
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record PedigreeChange(Kind kind, String person, String before, String after) {
    /** What differs. */
    public enum Kind {
        ADDED, REMOVED, FATHER, MOTHER, SEX, STATUS, DETAILS, ORDER, PARTNERSHIP;

        /**
         * Whether filters read it: parents, sex and status decide which inheritance fits. Who comes or goes has no genome,
         * and is read only where the parents of others change with it.
         */
        public boolean changesAnalysis() {
            return switch (this) {
                case FATHER, MOTHER, SEX, STATUS -> true;
                case ADDED, REMOVED, DETAILS, ORDER, PARTNERSHIP -> false;
            };
        }
    }

    /** Everything in which {@code after} differs from {@code before}, person by person; empty where nothing does. */
    public static List<PedigreeChange> between(Pedigree before, Pedigree after) {
        List<PedigreeChange> changes = new ArrayList<>();
        for (Person person : before.persons()) {
            Optional<Person> now = after.person(person.id());
            if (now.isEmpty()) {
                changes.add(new PedigreeChange(Kind.REMOVED, person.id(), person.id(), ""));
            } else {
                compare(person, now.get(), changes);
            }
        }
        after.persons().stream().filter(person -> before.person(person.id()).isEmpty())
                .forEach(person -> changes.add(new PedigreeChange(Kind.ADDED, person.id(), "", person.id())));
        partnerships(before, after, changes);
        List<String> order = after.persons().stream().map(Person::id).filter(id -> before.person(id).isPresent())
                .toList();
        if (changes.isEmpty() && !order.equals(before.persons().stream().map(Person::id).toList())) {
            changes.add(new PedigreeChange(Kind.ORDER, order.getFirst(), "", ""));
        }
        return changes;
    }

    private static void compare(Person was, Person now, List<PedigreeChange> changes) {
        add(Kind.FATHER, was.id(), was.fatherId().orElse(""), now.fatherId().orElse(""), changes);
        add(Kind.MOTHER, was.id(), was.motherId().orElse(""), now.motherId().orElse(""), changes);
        add(Kind.SEX, was.id(), was.sex().name(), now.sex().name(), changes);
        add(Kind.STATUS, was.id(), was.status().name(), now.status().name(), changes);
        if (!was.details().equals(now.details())) {
            changes.add(new PedigreeChange(Kind.DETAILS, was.id(), "", ""));
        }
    }

    private static void add(Kind kind, String person, String before, String after, List<PedigreeChange> changes) {
        if (!before.equals(after)) {
            changes.add(new PedigreeChange(kind, person, before, after));
        }
    }

    private static void partnerships(Pedigree before, Pedigree after, List<PedigreeChange> changes) {
        List<Partnership> all = new ArrayList<>(before.partnerships());
        after.partnerships().stream().filter(told -> !all.contains(told)).forEach(all::add);
        for (Partnership told : all) {
            if (!before.partnerships().contains(told) || !after.partnerships().contains(told)) {
                PedigreeChange change = new PedigreeChange(Kind.PARTNERSHIP, told.first(), "", told.second());
                if (!changes.contains(change)) {
                    changes.add(change);
                }
            }
        }
    }
}
