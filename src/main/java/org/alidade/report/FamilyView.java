package org.alidade.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alidade.casefile.Case;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.Genotype;
import org.alidade.model.Person;
import org.alidade.model.VariantEvidence;
import org.alidade.model.Zygosity;

/** The persons of a case as the report may show them: nobody's genotype without consent. */
record FamilyView(Case theCase) {
    /** Where an allele of the proband comes from, as far as the parents' calls tell. */
    enum Origin {
        PATERNAL, MATERNAL, BOTH, DE_NOVO, UNDETERMINED
    }

    /** How a person is called in the report. */
    enum Role {
        PROBAND, FATHER, MOTHER, RELATIVE
    }

    Role role(Person person) {
        Person proband = theCase.proband();
        if (person.id().equals(proband.id())) {
            return Role.PROBAND;
        }
        if (proband.fatherId().filter(person.id()::equals).isPresent()) {
            return Role.FATHER;
        }
        return proband.motherId().filter(person.id()::equals).isPresent() ? Role.MOTHER : Role.RELATIVE;
    }

    /** Proband first, then the parents, then the others in the order of the pedigree. */
    List<Person> persons() {
        return theCase.pedigree().persons().stream()
                .sorted(Comparator.comparing(this::role)).toList();
    }

    /** Persons with a sample whose genotype may be shown. */
    List<Person> sequenced() {
        return persons().stream().filter(person -> theCase.sampleOf(person.id()).isPresent()).filter(this::mayBeShown)
                .toList();
    }

    /** The call of a person, where it may be shown. */
    Optional<Genotype> genotype(Person person, VariantEvidence evidence) {
        return theCase.sampleOf(person.id()).filter(sample -> mayBeShown(person))
                .filter(evidence.genotypes()::containsKey).map(evidence::genotype);
    }

    Origin origin(VariantEvidence evidence) {
        Person proband = theCase.proband();
        Optional<Genotype> father = theCase.pedigree().father(proband).flatMap(person -> genotype(person, evidence));
        Optional<Genotype> mother = theCase.pedigree().mother(proband).flatMap(person -> genotype(person, evidence));
        boolean fromFather = father.filter(Genotype::carriesAlternative).isPresent();
        boolean fromMother = mother.filter(Genotype::carriesAlternative).isPresent();
        if (fromFather && fromMother) {
            boolean homozygous = genotype(proband, evidence)
                    .filter(call -> call.zygosity() == Zygosity.HOMOZYGOUS).isPresent();
            return homozygous ? Origin.BOTH : Origin.UNDETERMINED;
        }
        boolean excludedFather = father.filter(Genotype::isWithoutAlternative).isPresent();
        boolean excludedMother = mother.filter(Genotype::isWithoutAlternative).isPresent();
        if (excludedFather && excludedMother) {
            return Origin.DE_NOVO;
        }
        boolean maternalOnly = evidence.key().contig().isMitochondrial();
        if (fromMother && (excludedFather || maternalOnly)) {
            return Origin.MATERNAL;
        }
        return fromFather && excludedMother && !maternalOnly ? Origin.PATERNAL : Origin.UNDETERMINED;
    }

    private boolean mayBeShown(Person person) {
        return theCase.framework() == Framework.PUBLIC || person.id().equals(theCase.probandId())
                || theCase.consentOf(person.id()).filter(consent -> consent.status() == Consent.Status.GIVEN)
                        .isPresent();
    }
}
