package org.alidade.filtering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Problem;

/** Whose genome may be read at all. Without the proband's consent the case stays locked. */
public final class ConsentGate {
    private ConsentGate() {
    }

    /** The outcome of the gate. */
    public sealed interface Outcome {
    }

    /** The case may be read, with the genomes of {@code usablePersons}; {@code problems}: what had to be left out. */
    public record Open(Set<String> usablePersons, List<Problem> problems) implements Outcome {
        public Open {
            usablePersons = Set.copyOf(usablePersons);
            problems = List.copyOf(problems);
        }
    }

    /** The genomic data stay locked. */
    public record Locked(List<Problem> problems) implements Outcome {
        public Locked {
            problems = List.copyOf(problems);
        }
    }

    /** Public data are declared to have no identity and need no consent; every other framework needs one per person. */
    public static Outcome check(Framework framework, List<Consent> consents, Pedigree pedigree, String probandId) {
        Set<String> usable = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Person person : pedigree.persons()) {
            List<Consent> own = consents.stream().filter(consent -> consent.personId().equals(person.id())).toList();
            boolean given = isValid(own);
            boolean refused = !own.isEmpty() && !given;
            if (given || framework == Framework.PUBLIC && !refused) {
                usable.add(person.id());
            } else if (!person.id().equals(probandId)) {
                problems.add(Problem.warning(refused ? "consent.relativeRefused" : "consent.relativeMissing", "",
                        person.id()));
            }
        }
        if (!usable.contains(probandId)) {
            return new Locked(List.of(Problem.error("consent.locked", "", probandId)));
        }
        return new Open(usable, problems);
    }

    /** The last word counts (article 16-10 of the civil code: revocable at any time); where dates do not tell, the no. */
    private static boolean isValid(List<Consent> own) {
        List<Consent> refusals = own.stream().filter(consent -> consent.status() != Consent.Status.GIVEN).toList();
        return own.stream().filter(consent -> consent.status() == Consent.Status.GIVEN)
                .anyMatch(consent -> refusals.stream().allMatch(refusal -> isEarlier(refusal, consent)));
    }

    private static boolean isEarlier(Consent one, Consent other) {
        return one.date().isPresent() && other.date().isPresent() && one.date().get().isBefore(other.date().get());
    }
}
