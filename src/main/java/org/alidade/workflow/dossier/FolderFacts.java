package org.alidade.workflow.dossier;

import static org.alidade.model.sheet.StandardField.*;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.alidade.casefile.Case;
import org.alidade.casefile.IndicationChoice;
import org.alidade.casefile.Meeting;
import org.alidade.casefile.Patient;
import org.alidade.casefile.Prescription;
import org.alidade.casefile.Specimen;
import org.alidade.model.Consent;
import org.alidade.model.Sex;
import org.alidade.model.identity.InsOid;
import org.alidade.model.sheet.FieldKey;

/** What the folder of a case says, field by field, in the form in which a sheet stores it. */
final class FolderFacts {
    private final Map<FieldKey, String> values = new HashMap<>();

    private FolderFacts() {
    }

    /** Fields of which the folder says nothing have no entry. */
    static Map<FieldKey, String> of(Case theCase) {
        FolderFacts facts = new FolderFacts();
        facts.patient(theCase.patient());
        theCase.prescription().ifPresent(facts::prescription);
        facts.put(FRAMEWORK.key(), Optional.of(theCase.framework().name()));
        facts.put(INDICATION.key(), theCase.indication().map(IndicationChoice::code));
        facts.put(CATALOGUE.key(), theCase.indication().flatMap(IndicationChoice::catalogue));
        facts.put(CARE_REGION.key(), theCase.careRegion());
        upstream(theCase).ifPresent(facts::meeting);
        theCase.samples().forEach(facts::sample);
        theCase.consents().forEach(facts::consent);
        theCase.features().forEach((person, signs) -> facts.put(SignsOfPerson.key(person),
                Optional.of(SignsOfPerson.write(signs))));
        return Map.copyOf(facts.values);
    }

    static Optional<Meeting> upstream(Case theCase) {
        return theCase.meetings().stream().filter(meeting -> meeting.moment() == Meeting.Moment.UPSTREAM).findFirst();
    }

    private void put(FieldKey key, Optional<? extends Object> value) {
        value.map(Object::toString).filter(text -> !text.isBlank()).ifPresent(text -> values.put(key, text));
    }

    private void patient(Patient patient) {
        put(BIRTH_NAME.key(), patient.birthName());
        put(USED_NAME.key(), patient.usedName());
        put(FIRST_NAME.key(), patient.firstName());
        put(FIRST_NAMES.key(), patient.firstNames());
        put(SEX.key(), Optional.of(patient.declaredSex()).filter(sex -> sex != Sex.UNKNOWN));
        put(BIRTH_DATE.key(), patient.birthDate());
        put(BIRTH_PLACE.key(), patient.birthPlace());
        put(INS_NUMBER.key(), patient.ins().map(Patient.Ins::number));
        put(INS_OID.key(), patient.ins().map(Patient.Ins::oid)
                .map(oid -> InsOid.find(oid).map(InsOid::name).orElse(oid)));
        put(INS_STATUS.key(), patient.ins().map(ins -> ins.status().toLowerCase(Locale.ROOT))
                .map(status -> status.startsWith("qualifi") ? "qualified" : status));
        put(LOCAL_ID.key(), patient.localId());
    }

    private void prescription(Prescription prescription) {
        put(PRESCRIBER.key(), prescription.prescriber());
        put(PRESCRIBER_QUALITY.key(), prescription.quality());
        put(PRESCRIBER_RPPS.key(), prescription.rpps());
        put(SERVICE.key(), prescription.service());
        put(HOSPITAL.key(), prescription.hospital());
        put(PRESCRIBED_ON.key(), prescription.date());
        put(COUNSELLOR.key(), prescription.counsellor());
        put(QUESTION.key(), prescription.question());
        put(CLINICAL_SUMMARY.key(), prescription.clinicalSummary());
        put(EARLIER_EXAMINATIONS.key(), prescription.earlierExaminations());
        put(CONSANGUINITY.key(), prescription.consanguinity());
        put(FAMILY_HISTORY.key(), prescription.familyHistory());
    }

    private void meeting(Meeting meeting) {
        put(MEETING_OUTCOME.key(), meeting.outcome());
        put(MEETING_DATE.key(), meeting.date());
        put(MEETING_NOTE.key(), Optional.of(meeting.decision()));
        put(MEETING_PARTICIPANTS.key(), lines(meeting.participants()));
    }

    private void sample(Specimen sample) {
        String person = sample.personId();
        put(SAMPLE_KIND.of(person), sample.kind());
        put(SAMPLE_NUMBER.of(person), sample.number());
        put(COLLECTED.of(person), sample.collected());
        put(RECEIVED.of(person), sample.received());
        put(SAMPLER.of(person), sample.sampler());
        put(CONFORMITY.of(person), sample.conformity());
        put(FFPE.of(person), Optional.of(sample.ffpe()).filter(ffpe -> ffpe));
        put(TISSUE.of(person), sample.tissue().organ());
        put(TUMOUR_CONTENT.of(person), sample.tissue().tumourContent());
        put(CONTROL_TISSUE.of(person), sample.tissue().control());
    }

    private void consent(Consent consent) {
        String person = consent.personId();
        put(CONSENT_STATUS.of(person), Optional.of(consent.status()));
        put(CONSENT_DATE.of(person), consent.date());
        put(CONSENT_MODEL.of(person), Optional.of(consent.model()));
        put(SIGNATORIES.of(person), lines(consent.signatories()));
        put(GUARDIAN.of(person), consent.protection().guardian());
        put(ASSENT.of(person), consent.protection().assent());
        put(INCIDENTAL.of(person), Optional.of(consent.incidentalFindings()));
        put(RESEARCH.of(person), Optional.of(consent.researchTransmission()));
        put(SOMATIC_ATTESTATION.of(person), consent.protection().attestation());
        put(CONSTITUTIONAL.of(person), Optional.of(consent.protection().constitutional()).filter(agreed -> agreed));
    }

    private static Optional<String> lines(List<String> names) {
        return Optional.of(String.join("\n", names));
    }
}
