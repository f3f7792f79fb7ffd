package org.alidade.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alidade.model.Ages;
import org.alidade.model.LifeStatus;
import org.alidade.model.Partnership;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PersonDetails;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.alidade.model.TwinSet;

/** What cannot be, and what is unlikely, in a family that a person draws; each problem names the person in its field. */
public final class PedigreeReview {
    /** Years between a mother or father and a child below which one looks twice. */
    private static final int YOUNGEST_PARENT = 12;
    private static final int OLDEST_MOTHER = 60;

    private final Pedigree pedigree;
    private final List<Problem> problems = new ArrayList<>();

    private PedigreeReview(Pedigree pedigree) {
        this.pedigree = pedigree;
    }

    /**
     * Looks through a family.
     *
     * @param needed persons who must stand in it: the proband and whoever was sequenced
     */
    public static List<Problem> of(Pedigree pedigree, Set<String> needed) {
        PedigreeReview review = new PedigreeReview(pedigree);
        needed.stream().sorted().filter(id -> pedigree.person(id).isEmpty())
                .forEach(id -> review.error("pedigree.neededMissing", id));
        pedigree.persons().forEach(review::person);
        pedigree.partnerships().forEach(review::partnership);
        review.twins();
        return List.copyOf(review.problems);
    }

    private void person(Person person) {
        if (Kinship.isOwnAncestor(pedigree, person)) {
            error("pedigree.ownAncestor", person.id());
            return;
        }
        parent(person, person.fatherId(), Sex.MALE);
        parent(person, person.motherId(), Sex.FEMALE);
        if (person.fatherId().isPresent() && person.fatherId().equals(person.motherId())) {
            error("pedigree.oneParentTwice", person.id());
        }
        if (person.details().life().isPregnancy() && !pedigree.children(person.id()).isEmpty()) {
            error("pedigree.pregnancyWithChildren", person.id());
        }
        ages(person);
    }

    private void parent(Person child, Optional<String> parentId, Sex expected) {
        if (parentId.isEmpty()) {
            return;
        }
        Optional<Person> parent = pedigree.person(parentId.get());
        if (parent.isEmpty()) {
            error("pedigree.parentMissing", child.id(), parentId.get());
            return;
        }
        if (parent.get().sex() != expected && parent.get().sex() != Sex.UNKNOWN) {
            error(expected == Sex.MALE ? "pedigree.fatherFemale" : "pedigree.motherMale", parent.get().id(),
                    child.id());
        }
        OptionalInt born = parent.get().details().ages().birthYear();
        OptionalInt childBorn = child.details().ages().birthYear();
        if (born.isPresent() && childBorn.isPresent()) {
            int years = childBorn.getAsInt() - born.getAsInt();
            if (years <= 0) {
                error("pedigree.parentYounger", parent.get().id(), child.id());
            } else if (years < YOUNGEST_PARENT || expected == Sex.FEMALE && years > OLDEST_MOTHER) {
                warning("pedigree.parentAge", parent.get().id(), child.id(), Integer.toString(years));
            }
        }
    }

    private void ages(Person person) {
        PersonDetails details = person.details();
        Ages ages = details.ages();
        if (ages.birthYear().isPresent() && ages.deathYear().isPresent()
                && ages.deathYear().getAsInt() < ages.birthYear().getAsInt()) {
            error("pedigree.deathBeforeBirth", person.id());
        }
        if (ages.deathYear().isPresent() && details.life() == LifeStatus.ALIVE) {
            warning("pedigree.aliveWithDeath", person.id());
        }
        if (ages.gestationWeeks().isPresent() && ages.gestationWeeks().getAsInt() > 44) {
            warning("pedigree.gestation", person.id(), Integer.toString(ages.gestationWeeks().getAsInt()));
        }
    }

    private void partnership(Partnership told) {
        if (told.first().equals(told.second())) {
            error("pedigree.ownPartner", told.first());
        }
    }

    private void twins() {
        Map<String, List<Person>> births = new HashMap<>();
        for (Person person : pedigree.persons()) {
            person.details().twins()
                    .ifPresent(set -> births.computeIfAbsent(set.name(), name -> new ArrayList<>()).add(person));
        }
        births.values().forEach(this::birth);
    }

    private void birth(List<Person> twins) {
        Person first = twins.getFirst();
        if (twins.size() == 1) {
            warning("pedigree.twinAlone", first.id());
        }
        boolean oneEgg = first.details().twins().map(TwinSet::kind).filter(TwinSet.Kind.MONOZYGOTIC::equals)
                .isPresent();
        for (Person twin : twins) {
            if (!twin.fatherId().equals(first.fatherId()) || !twin.motherId().equals(first.motherId())) {
                error("pedigree.twinParents", first.id(), twin.id());
            }
            if (oneEgg && twin.sex() != first.sex() && twin.sex() != Sex.UNKNOWN && first.sex() != Sex.UNKNOWN) {
                warning("pedigree.twinSex", first.id(), twin.id());
            }
        }
    }

    private void error(String code, String person, String... more) {
        problems.add(Problem.error(code, "", arguments(person, more)).inField(person));
    }

    private void warning(String code, String person, String... more) {
        problems.add(Problem.warning(code, "", arguments(person, more)).inField(person));
    }

    private static String[] arguments(String person, String... more) {
        List<String> all = new ArrayList<>(List.of(person));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
