package org.alidade.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.casefile.Case;
import org.alidade.casefile.PedFile;
import org.alidade.casefile.PedigreeChange;
import org.alidade.casefile.Specimen;
import org.alidade.model.Partnership;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PersonDetails;
import org.alidade.model.Problem;

/** Reads a PED file as a proposal for a case's family: nothing changes until a person accepts it. */
public final class ImportPedigree {
    private ImportPedigree() {
    }

    /**
     * What a file proposes.
     *
     * @param pedigree empty where the file cannot be read
     * @param changes in what it differs from the family that was drawn so far
     */
    public record Proposal(Optional<Pedigree> pedigree, List<Problem> problems, List<PedigreeChange> changes) {
        public Proposal {
            problems = List.copyOf(problems);
            changes = List.copyOf(changes);
        }
    }

    /** Reads the proband's family (long). Names of samples stand for their persons; what PED cannot tell is kept. */
    public static Proposal read(Path file, Case theCase, Pedigree drawn) {
        List<Problem> problems = new ArrayList<>();
        String sample = theCase.sampleOf(theCase.probandId()).orElse(theCase.probandId());
        List<Problem> first = new ArrayList<>();
        Optional<Pedigree> read = PedFile.readFamilyOf(theCase.probandId(), file, first);
        if (read.filter(family -> family.person(theCase.probandId()).isPresent()).isEmpty()
                && !sample.equals(theCase.probandId())) {
            read = PedFile.readFamilyOf(sample, file, problems);
        } else {
            problems.addAll(first);
        }
        Optional<Pedigree> merged = read.map(family -> merged(named(family, theCase), drawn));
        if (merged.filter(family -> family.person(theCase.probandId()).isEmpty()).isPresent()) {
            problems.add(Problem.error("pedigree.neededMissing", String.valueOf(file.getFileName()),
                    theCase.probandId()));
            merged = Optional.empty();
        }
        return new Proposal(merged, problems,
                merged.map(family -> PedigreeChange.between(drawn, family)).orElse(List.of()));
    }

    private static Pedigree named(Pedigree family, Case theCase) {
        Map<String, String> persons = new HashMap<>();
        for (Specimen specimen : theCase.samples()) {
            if (family.person(specimen.personId()).isEmpty()) {
                persons.put(specimen.sample(), specimen.personId());
            }
        }
        return family.withPersons(family.persons().stream()
                .map(person -> new Person(persons.getOrDefault(person.id(), person.id()), person.sex(),
                        person.status(), person.fatherId().map(id -> persons.getOrDefault(id, id)),
                        person.motherId().map(id -> persons.getOrDefault(id, id)), person.details()))
                .toList());
    }

    private static Pedigree merged(Pedigree family, Pedigree drawn) {
        List<Person> persons = family.persons().stream().map(person -> person.withDetails(
                drawn.person(person.id()).map(Person::details).orElse(PersonDetails.none()))).toList();
        List<Partnership> partnerships = drawn.partnerships().stream()
                .filter(told -> family.person(told.first()).isPresent() && family.person(told.second()).isPresent())
                .toList();
        return new Pedigree(drawn.familyId(), persons, partnerships);
    }
}
