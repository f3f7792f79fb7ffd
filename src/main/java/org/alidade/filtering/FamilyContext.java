package org.alidade.filtering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Genotype;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.model.VariantEvidence;

/**
 * The family as filters see it: only persons whose genome may be used have a sample.
 *
 * @param samples sample name by person id; of the proband the tumour's where a tumour is read
 * @param tumour how it is read
 */
public record FamilyContext(Pedigree pedigree, String probandId, Map<String, String> samples,
        Optional<TumourReading> tumour) {
    public FamilyContext {
        samples = Map.copyOf(samples);
    }

    /** A family without a tumour. */
    public FamilyContext(Pedigree pedigree, String probandId, Map<String, String> samples) {
        this(pedigree, probandId, samples, Optional.empty());
    }

    /** The family of a case, without the genomes of persons outside {@code usable}. */
    public static FamilyContext of(Case theCase, Set<String> usable) {
        Map<String, String> samples = new LinkedHashMap<>();
        for (Person person : theCase.pedigree().persons()) {
            if (usable.contains(person.id())) {
                theCase.sampleOf(person.id()).ifPresent(sample -> samples.put(person.id(), sample));
            }
        }
        return new FamilyContext(theCase.pedigree(), theCase.probandId(), samples, TumourReading.of(theCase));
    }

    public Person proband() {
        return pedigree.person(probandId).orElseThrow();
    }

    Genotype probandGenotype(VariantEvidence evidence) {
        return genotype(proband(), evidence).orElse(Genotype.noCall());
    }

    /** The call of a person; empty where the person was not sequenced. */
    Optional<Genotype> genotype(Person person, VariantEvidence evidence) {
        Optional<Genotype> own = Optional.ofNullable(samples.get(person.id())).map(evidence::genotype);
        return tumour.isPresent() && person.id().equals(probandId) ? own.map(TumourReading::called) : own;
    }

    /** Sequenced persons with a status. */
    Stream<Person> sequenced(AffectedStatus status) {
        return pedigree.persons().stream().filter(person -> status(person) == status)
                .filter(person -> samples.containsKey(person.id()));
    }

    /** The proband is affected whatever the pedigree says: the case is read for that reason. */
    AffectedStatus status(Person person) {
        return person.id().equals(probandId) ? AffectedStatus.AFFECTED : person.status();
    }

    List<Person> parents(Person child) {
        return Stream.of(pedigree.father(child), pedigree.mother(child)).flatMap(Optional::stream).toList();
    }

    boolean isSequenced(Person person) {
        return samples.containsKey(person.id());
    }

    boolean hasSequencedParent(Person child) {
        return parents(child).stream().anyMatch(this::isSequenced);
    }

    static boolean isMale(Person person) {
        return person.sex() == Sex.MALE;
    }
}
