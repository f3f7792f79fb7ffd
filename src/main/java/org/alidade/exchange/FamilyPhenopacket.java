package org.alidade.exchange;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.JsonFormat;
import java.time.Instant;
import org.alidade.casefile.Case;
import org.alidade.model.Gender;
import org.alidade.model.LifeStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PhenotypicFeature;
import org.phenopackets.schema.v2.Family;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Individual;
import org.phenopackets.schema.v2.core.MetaData;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.Pedigree.Person.AffectedStatus;
import org.phenopackets.schema.v2.core.Resource;
import org.phenopackets.schema.v2.core.Sex;
import org.phenopackets.schema.v2.core.TimeElement;
import org.phenopackets.schema.v2.core.VitalStatus;

/**
 * A family as a GA4GH Phenopacket v2 {@code Family}: persons, pedigree and signs, no genome and no identity. What the
 * schema has no place for (twins, partners, pregnancies) is not in it.
 */
public final class FamilyPhenopacket {
    private FamilyPhenopacket() {
    }

    /** Without the resources that the terms come from. */
    public static String write(Case theCase, Pedigree pedigree) {
        return write(theCase, pedigree, MetaData.getDefaultInstance());
    }

    /** {@code hpo}: the version of the ontology; {@code created}: the time of writing. */
    public static String write(Case theCase, Pedigree pedigree, String hpo, Instant created) {
        return write(theCase, pedigree, MetaData.newBuilder().setPhenopacketSchemaVersion("2.0").setCreatedBy("Alidade")
                .setCreated(Timestamp.newBuilder().setSeconds(created.getEpochSecond()))
                .addResources(Resource.newBuilder().setId("hp").setName("Human Phenotype Ontology")
                        .setNamespacePrefix("HP").setUrl("http://purl.obolibrary.org/obo/hp.owl")
                        .setIriPrefix("http://purl.obolibrary.org/obo/HP_").setVersion(hpo))
                .build());
    }

    private static String write(Case theCase, Pedigree pedigree, MetaData origin) {
        Family.Builder family = Family.newBuilder().setId(theCase.id());
        if (origin.getResourcesCount() > 0) {
            family.setMetaData(origin);
        }
        org.phenopackets.schema.v2.core.Pedigree.Builder persons = org.phenopackets.schema.v2.core.Pedigree
                .newBuilder();
        for (Person person : pedigree.persons()) {
            persons.addPersons(entry(pedigree, person));
            Phenopacket packet = origin.getResourcesCount() > 0
                    ? packet(theCase, person).toBuilder().setMetaData(origin).build()
                    : packet(theCase, person);
            if (person.id().equals(theCase.probandId())) {
                family.setProband(packet);
            } else {
                family.addRelatives(packet);
            }
        }
        try {
            return JsonFormat.printer().print(family.setPedigree(persons));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a family without free messages can always be printed", e);
        }
    }

    private static org.phenopackets.schema.v2.core.Pedigree.Person entry(Pedigree pedigree, Person person) {
        return org.phenopackets.schema.v2.core.Pedigree.Person.newBuilder().setFamilyId(pedigree.familyId())
                .setIndividualId(person.id()).setPaternalId(person.fatherId().orElse("0"))
                .setMaternalId(person.motherId().orElse("0")).setSex(sex(person))
                .setAffectedStatus(switch (person.status()) {
                    case AFFECTED -> AffectedStatus.AFFECTED;
                    case UNAFFECTED -> AffectedStatus.UNAFFECTED;
                    case UNKNOWN -> AffectedStatus.MISSING;
                }).build();
    }

    private static Phenopacket packet(Case theCase, Person person) {
        Individual.Builder subject = Individual.newBuilder().setId(person.id()).setSex(sex(person));
        person.details().gender().ifPresent(gender -> subject.setGender(gender(gender)));
        if (person.details().life() == LifeStatus.DECEASED || person.details().life() == LifeStatus.STILLBIRTH) {
            subject.setVitalStatus(VitalStatus.newBuilder().setStatus(VitalStatus.Status.DECEASED));
        }
        Phenopacket.Builder packet = Phenopacket.newBuilder().setId(theCase.id() + "-" + person.id())
                .setSubject(subject);
        for (PhenotypicFeature feature : theCase.features().getOrDefault(person.id(), java.util.List.of())) {
            packet.addPhenotypicFeatures(sign(feature));
        }
        return packet.build();
    }

    private static org.phenopackets.schema.v2.core.PhenotypicFeature sign(PhenotypicFeature feature) {
        var sign = org.phenopackets.schema.v2.core.PhenotypicFeature.newBuilder()
                .setType(OntologyClass.newBuilder().setId(feature.id()).setLabel(feature.label()))
                .setExcluded(feature.excluded());
        feature.onset().ifPresent(onset -> sign
                .setOnset(TimeElement.newBuilder().setOntologyClass(OntologyClass.newBuilder().setId(onset))));
        feature.modifiers().forEach(modifier -> sign.addModifiers(OntologyClass.newBuilder().setId(modifier)));
        return sign.build();
    }

    private static Sex sex(Person person) {
        return switch (person.sex()) {
            case MALE -> Sex.MALE;
            case FEMALE -> Sex.FEMALE;
            case UNKNOWN -> Sex.UNKNOWN_SEX;
        };
    }

    /** SNOMED CT findings of gender identity, as the HL7 value sets for it use them. */
    private static OntologyClass gender(Gender gender) {
        return switch (gender) {
            case WOMAN -> term("SNOMEDCT:446141000124107", "Identifies as female gender");
            case MAN -> term("SNOMEDCT:446151000124109", "Identifies as male gender");
            case DIVERSE -> term("SNOMEDCT:446131000124102", "Identifies as non-conforming gender");
        };
    }

    private static OntologyClass term(String id, String label) {
        return OntologyClass.newBuilder().setId(id).setLabel(label).build();
    }
}
