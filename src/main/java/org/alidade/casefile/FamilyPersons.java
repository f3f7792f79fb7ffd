package org.alidade.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.alidade.model.AffectedStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.phenopackets.schema.v2.Family;
import org.phenopackets.schema.v2.Phenopacket;

/** The persons of a phenopacket family and their signs, as values of the model. */
final class FamilyPersons {
    private final Family family;
    private final String name;
    private final List<Problem> problems;

    FamilyPersons(Family family, String name, List<Problem> problems) {
        this.family = family;
        this.name = name;
        this.problems = problems;
    }

    String probandId() {
        return family.getProband().getSubject().getId();
    }

    /** The pedigree; the proband stands in it even where the file leaves the pedigree out. */
    Pedigree pedigree() {
        List<Person> persons = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (var entry : family.getPedigree().getPersonsList()) {
            Person person = new Person(entry.getIndividualId(), sex(entry.getSex()), status(entry.getAffectedStatus()),
                    parent(entry.getPaternalId()), parent(entry.getMaternalId()));
            if (person.id().isEmpty() || !ids.add(person.id())) {
                problems.add(Problem.error("ped.twice", name, person.id()).inField("pedigree.persons"));
            } else {
                persons.add(person);
            }
        }
        if (!ids.contains(probandId())) {
            if (!persons.isEmpty()) {
                problems.add(
                        Problem.error("case.probandNotInPedigree", name, probandId()).inField("proband.subject.id"));
            }
            persons.add(new Person(probandId(), sex(family.getProband().getSubject().getSex()), AffectedStatus.AFFECTED,
                    Optional.empty(), Optional.empty()));
        }
        List<Person> all = withMissingParents(persons, ids);
        PedigreeCheck.check(all, name, "pedigree.persons", problems);
        all.forEach(this::checkSubject);
        return new Pedigree(family.getId(), all);
    }

    /** The sex of a person stands twice in a family: in the subject, and in the pedigree. */
    private void checkSubject(Person person) {
        Stream.concat(Stream.of(family.getProband()), family.getRelativesList().stream()).map(Phenopacket::getSubject)
                .filter(subject -> subject.getId().equals(person.id())).map(subject -> sex(subject.getSex()))
                .filter(sex -> sex != Sex.UNKNOWN && person.sex() != Sex.UNKNOWN && sex != person.sex()).findFirst()
                .ifPresent(sex -> problems.add(Problem.error("case.subjectSex", name, person.id())
                        .inField("pedigree.persons")));
    }

    private static List<Person> withMissingParents(List<Person> persons, Set<String> ids) {
        List<Person> all = new ArrayList<>(persons);
        for (Person person : persons) {
            person.fatherId().filter(ids::add).ifPresent(id -> all.add(
                    new Person(id, Sex.MALE, AffectedStatus.UNKNOWN, Optional.empty(), Optional.empty())));
            person.motherId().filter(ids::add).ifPresent(id -> all.add(
                    new Person(id, Sex.FEMALE, AffectedStatus.UNKNOWN, Optional.empty(), Optional.empty())));
        }
        return all;
    }

    private static Optional<String> parent(String id) {
        return id.isEmpty() || id.equals("0") ? Optional.empty() : Optional.of(id);
    }

    static Sex sex(org.phenopackets.schema.v2.core.Sex sex) {
        return switch (sex) {
            case MALE -> Sex.MALE;
            case FEMALE -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    private static AffectedStatus status(
            org.phenopackets.schema.v2.core.Pedigree.Person.AffectedStatus status) {
        return switch (status) {
            case AFFECTED -> AffectedStatus.AFFECTED;
            case UNAFFECTED -> AffectedStatus.UNAFFECTED;
            default -> AffectedStatus.UNKNOWN;
        };
    }

    /** The signs of every person, present and excluded. */
    Map<String, List<PhenotypicFeature>> features() {
        Map<String, List<PhenotypicFeature>> features = new LinkedHashMap<>();
        features.put(probandId(), features(family.getProband(), "proband"));
        for (Phenopacket relative : family.getRelativesList()) {
            features.put(relative.getSubject().getId(), features(relative, "relatives"));
        }
        return features;
    }

    private List<PhenotypicFeature> features(Phenopacket person, String field) {
        List<PhenotypicFeature> features = new ArrayList<>();
        for (int i = 0; i < person.getPhenotypicFeaturesCount(); i++) {
            var feature = person.getPhenotypicFeatures(i);
            String id = feature.getType().getId();
            if (!id.matches("HP:\\d{7}")) {
                problems.add(Problem.warning("hpo.notAnId", name, id)
                        .inField(field + ".phenotypicFeatures[" + i + "].type.id"));
                continue;
            }
            features.add(PhenopacketSigns.of(feature));
        }
        return features;
    }
}
