package org.alidade.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.alidade.model.Adoption;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Partnership;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.model.TwinSet;

/** A family while a person draws it: one act at a time, each of which can be taken back and done again. */
public final class PedigreeDraft {
    private final Set<String> needed;
    private final Deque<Pedigree> undo = new ArrayDeque<>();
    private final Deque<Pedigree> redo = new ArrayDeque<>();
    private Pedigree pedigree;

    /** {@code needed}: persons who cannot be taken out. */
    public PedigreeDraft(Pedigree pedigree, Set<String> needed) {
        this.pedigree = pedigree;
        this.needed = Set.copyOf(needed);
    }

    public Pedigree pedigree() {
        return pedigree;
    }

    public boolean canUndo() {
        return !undo.isEmpty();
    }

    public boolean canRedo() {
        return !redo.isEmpty();
    }

    public void undo() {
        step(undo, redo);
    }

    public void redo() {
        step(redo, undo);
    }

    private void step(Deque<Pedigree> from, Deque<Pedigree> to) {
        if (!from.isEmpty()) {
            to.push(pedigree);
            pedigree = from.pop();
        }
    }

    /** One act: what differs can be undone, what does not leaves no trace. */
    public void replace(Pedigree changed) {
        if (!changed.equals(pedigree)) {
            undo.push(pedigree);
            redo.clear();
            pedigree = changed;
        }
    }

    public void change(String id, UnaryOperator<Person> change) {
        pedigree.person(id).ifPresent(person -> replace(pedigree.with(change.apply(person))));
    }

    /** Adds the parents who are missing; gives the father's id, or the mother's where he was there. */
    public String addParents(String childId) {
        Person child = person(childId);
        Pedigree grown = withParents(pedigree, child);
        Person now = grown.person(childId).orElseThrow();
        replace(grown);
        return (child.fatherId().isEmpty() ? now.fatherId() : now.motherId()).orElseThrow();
    }

    private Pedigree withParents(Pedigree before, Person child) {
        List<Person> persons = new ArrayList<>(before.persons());
        Set<String> taken = ids(before);
        String father = child.fatherId().orElseGet(() -> fresh(taken));
        taken.add(father);
        String mother = child.motherId().orElseGet(() -> fresh(taken));
        if (child.fatherId().isEmpty()) {
            persons.add(unknown(father, Sex.MALE));
        }
        if (child.motherId().isEmpty()) {
            persons.add(unknown(mother, Sex.FEMALE));
        }
        return before.withPersons(persons).with(child.withParents(Optional.of(father), Optional.of(mother)));
    }

    /** Adds a partner without children; gives the id. */
    public String addPartner(String id) {
        String partner = fresh(ids(pedigree));
        replace(withPartner(pedigree, person(id), partner));
        return partner;
    }

    private static Pedigree withPartner(Pedigree before, Person person, String partner) {
        List<Person> persons = new ArrayList<>(before.persons());
        persons.add(unknown(partner, other(person.sex())));
        List<Partnership> partnerships = new ArrayList<>(before.partnerships());
        partnerships.add(Partnership.of(person.id(), partner));
        return new Pedigree(before.familyId(), persons, partnerships);
    }

    private static Sex other(Sex sex) {
        return switch (sex) {
            case MALE -> Sex.FEMALE;
            case FEMALE -> Sex.MALE;
            case UNKNOWN -> Sex.UNKNOWN;
        };
    }

    /**
     * Adds a child of a person and the partner who is named, else the last one, else a new one; gives the child's id.
     */
    public String addChild(String parentId, Optional<String> partnerId, Sex sex) {
        Person parent = person(parentId);
        List<Person> partners = pedigree.partners(parentId);
        Pedigree grown = pedigree;
        String partner = partnerId
                .orElseGet(() -> partners.isEmpty() ? fresh(ids(pedigree)) : partners.getLast().id());
        if (grown.person(partner).isEmpty()) {
            grown = withPartner(grown, parent, partner);
        }
        boolean parentIsFather = parent.sex() == Sex.MALE
                || parent.sex() == Sex.UNKNOWN && grown.person(partner).orElseThrow().sex() == Sex.FEMALE;
        String child = fresh(ids(grown));
        replace(added(grown, new Person(child, sex, AffectedStatus.UNKNOWN,
                Optional.of(parentIsFather ? parentId : partner), Optional.of(parentIsFather ? partner : parentId))));
        return child;
    }

    /** Adds a brother or sister, and the parents where they are missing; gives the id. */
    public String addSibling(String id, Sex sex) {
        Pedigree grown = withParents(pedigree, person(id));
        Person now = grown.person(id).orElseThrow();
        String sibling = fresh(ids(grown));
        replace(added(grown, new Person(sibling, sex, AffectedStatus.UNKNOWN, now.fatherId(), now.motherId())));
        return sibling;
    }

    /** Adds a twin of unknown zygosity, or one more child of the same birth; gives the id. */
    public String addTwin(String id) {
        Pedigree grown = withParents(pedigree, person(id));
        Person now = grown.person(id).orElseThrow();
        TwinSet birth = now.details().twins().orElseGet(() -> new TwinSet(freshBirth(), TwinSet.Kind.UNKNOWN));
        Person first = now.withDetails(now.details().withTwins(Optional.of(birth)));
        String twin = fresh(ids(grown));
        Person second = new Person(twin, now.sex(), AffectedStatus.UNKNOWN, now.fatherId(), now.motherId());
        List<Person> persons = new ArrayList<>(grown.with(first).persons());
        persons.add(persons.indexOf(first) + 1,
                second.withDetails(second.details().withTwins(Optional.of(birth))));
        replace(grown.withPersons(persons));
        return twin;
    }

    /** All children of one birth come from as many eggs. */
    public void setTwinKind(String id, TwinSet.Kind kind) {
        Optional<TwinSet> birth = person(id).details().twins();
        birth.ifPresent(set -> replace(pedigree.withPersons(pedigree.persons().stream()
                .map(person -> person.details().twins().equals(birth)
                        ? person.withDetails(person.details().withTwins(Optional.of(new TwinSet(set.name(), kind))))
                        : person)
                .toList())));
    }

    public boolean canRemove(String id) {
        return !needed.contains(id) && pedigree.person(id).isPresent();
    }

    /** Takes a person out; children keep the other parent. */
    public void remove(String id) {
        if (!canRemove(id)) {
            throw new IllegalArgumentException(id + " cannot leave the family");
        }
        List<Person> persons = pedigree.persons().stream().filter(person -> !person.id().equals(id))
                .map(person -> without(person, id)).toList();
        replace(new Pedigree(pedigree.familyId(), persons,
                pedigree.partnerships().stream().filter(told -> !told.involves(id)).toList()));
    }

    private static Person without(Person person, String id) {
        Optional<Adoption> adoption = person.details().adoption()
                .map(told -> new Adoption(told.firstParent().filter(parent -> !parent.equals(id)),
                        told.secondParent().filter(parent -> !parent.equals(id))));
        return person.withParents(person.fatherId().filter(parent -> !parent.equals(id)),
                person.motherId().filter(parent -> !parent.equals(id)))
                .withDetails(person.details().withAdoption(adoption));
    }

    /** Moves a person one place among the siblings: earlier ({@code -1}) or later ({@code 1}) by birth. */
    public void moveInBirthOrder(String id, int by) {
        Person person = person(id);
        List<Person> siblings = new ArrayList<>(pedigree.persons().stream()
                .filter(other -> other.hasParents() && other.fatherId().equals(person.fatherId())
                        && other.motherId().equals(person.motherId()))
                .toList());
        int to = siblings.indexOf(person) + by;
        if (person.hasParents() && to >= 0 && to < siblings.size()) {
            List<Person> persons = new ArrayList<>(pedigree.persons());
            int from = persons.indexOf(person);
            int place = persons.indexOf(siblings.get(to));
            persons.remove(from);
            persons.add(place, person);
            replace(pedigree.withPersons(persons));
        }
    }

    /** Tells something of two partners. */
    public void setPartnership(Partnership told) {
        List<Partnership> all = new ArrayList<>(pedigree.partnerships());
        all.removeIf(one -> one.joins(told.first(), told.second()));
        all.add(told);
        replace(pedigree.withPartnerships(all));
    }

    private Person person(String id) {
        return pedigree.person(id).orElseThrow();
    }

    private static Person unknown(String id, Sex sex) {
        return new Person(id, sex, AffectedStatus.UNKNOWN, Optional.empty(), Optional.empty());
    }

    private static Pedigree added(Pedigree before, Person person) {
        return before.withPersons(Stream.concat(before.persons().stream(), Stream.of(person)).toList());
    }

    private static Set<String> ids(Pedigree pedigree) {
        Set<String> ids = new HashSet<>();
        pedigree.persons().forEach(person -> ids.add(person.id()));
        return ids;
    }

    /** R for relative: an id that no sample of the laboratory has. */
    private static String fresh(Set<String> taken) {
        int number = 1;
        while (taken.contains("R" + number)) {
            number++;
        }
        return "R" + number;
    }

    private String freshBirth() {
        long births = pedigree.persons().stream().flatMap(person -> person.details().twins().stream())
                .map(TwinSet::name).distinct().count();
        return "T" + (births + 1);
    }
}
