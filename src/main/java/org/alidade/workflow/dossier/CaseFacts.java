package org.alidade.workflow.dossier;

import static org.alidade.model.sheet.StandardField.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.casefile.CaseDetail;
import org.alidade.casefile.IndicationChoice;
import org.alidade.casefile.Meeting;
import org.alidade.casefile.Patient;
import org.alidade.casefile.Prescription;
import org.alidade.casefile.Specimen;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.Person;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Sex;
import org.alidade.model.identity.InsOid;
import org.alidade.model.sheet.CaseSheet;
import org.alidade.model.sheet.IndicationField;

/** The case as it now is: what its folder says, with what was entered in its sheet in place of it. */
public final class CaseFacts {
    private final Case folder;
    private final SheetValues values;

    private CaseFacts(Case folder, SheetValues values) {
        this.folder = folder;
        this.values = values;
    }

    /** The same case where nothing was entered. {@code fields}: all that single pre-indications ask. */
    public static Case merged(Case folder, CaseSheet sheet, List<IndicationField> fields) {
        return sheet.entries().isEmpty() ? folder : rebuilt(folder, sheet, fields);
    }

    /** The case made anew of its values alone. */
    static Case rebuilt(Case folder, CaseSheet sheet, List<IndicationField> fields) {
        return new CaseFacts(folder, SheetValues.of(FolderFacts.of(folder), sheet)).merge(fields);
    }

    private Case merge(List<IndicationField> fields) {
        return new Case(folder.id(), folder.folder(),
                values.choice(FRAMEWORK.key(), Framework.class).orElse(folder.framework()), folder.build(), patient(),
                folder.pedigree(), folder.probandId(), signs(),
                folder.samples().stream().map(this::sample).toList(), folder.variantFiles(), folder.readFiles(),
                values.text(INDICATION).map(code -> new IndicationChoice(code, values.text(CATALOGUE))),
                folder.pedigree().persons().stream().map(Person::id).map(this::consent).flatMap(Optional::stream)
                        .toList(),
                prescription(), values.text(CARE_REGION), meetings(), folder.method(), details(fields));
    }

    private Map<String, List<PhenotypicFeature>> signs() {
        Map<String, List<PhenotypicFeature>> signs = new HashMap<>(folder.features());
        Stream.concat(folder.pedigree().persons().stream().map(Person::id), folder.features().keySet().stream())
                .forEach(person -> {
                    List<PhenotypicFeature> now = SignsOfPerson
                            .read(values.text(SignsOfPerson.key(person)).orElse(""));
                    if (!now.isEmpty() || signs.containsKey(person)) {
                        signs.put(person, now);
                    }
                });
        return signs;
    }

    private Patient patient() {
        Optional<Patient.Ins> ins = values.text(INS_NUMBER)
                .map(number -> new Patient.Ins(number, values.text(INS_OID).map(CaseFacts::oid).orElse(""),
                        values.text(INS_STATUS).orElse("")));
        return new Patient(values.text(BIRTH_NAME), values.text(USED_NAME), values.text(FIRST_NAME),
                values.date(BIRTH_DATE.key()), values.choice(SEX.key(), Sex.class).orElse(Sex.UNKNOWN),
                values.text(BIRTH_PLACE), ins, values.text(LOCAL_ID), values.text(FIRST_NAMES));
    }

    /** A register that is not known keeps the number it has in the folder. */
    private static String oid(String name) {
        return Stream.of(InsOid.values()).filter(known -> known.name().equals(name)).map(InsOid::oid).findFirst()
                .orElse(name);
    }

    private Optional<Prescription> prescription() {
        if (!values.isAnyKnown(PRESCRIBER, PRESCRIBER_QUALITY, PRESCRIBER_RPPS, SERVICE, HOSPITAL, PRESCRIBED_ON,
                COUNSELLOR, QUESTION, CLINICAL_SUMMARY, EARLIER_EXAMINATIONS, CONSANGUINITY, FAMILY_HISTORY)) {
            return Optional.empty();
        }
        return Optional.of(new Prescription(values.text(PRESCRIBER), values.text(PRESCRIBER_QUALITY),
                values.text(PRESCRIBER_RPPS), values.text(SERVICE), values.date(PRESCRIBED_ON.key()),
                values.text(QUESTION), values.text(CLINICAL_SUMMARY), values.text(EARLIER_EXAMINATIONS),
                values.flag(CONSANGUINITY.key()), values.text(HOSPITAL), values.text(COUNSELLOR),
                values.text(FAMILY_HISTORY)));
    }

    private List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        if (values.isAnyKnown(MEETING_OUTCOME, MEETING_DATE, MEETING_NOTE, MEETING_PARTICIPANTS)) {
            meetings.add(new Meeting(Meeting.Moment.UPSTREAM, values.date(MEETING_DATE.key()),
                    values.text(MEETING_NOTE).orElse(""), values.lines(MEETING_PARTICIPANTS.key()),
                    values.choice(MEETING_OUTCOME.key(), Meeting.Outcome.class)));
        }
        folder.meetings().stream().filter(meeting -> meeting.moment() != Meeting.Moment.UPSTREAM)
                .forEach(meetings::add);
        return meetings;
    }

    private Specimen sample(Specimen sample) {
        String person = sample.personId();
        if (!folder.specimenOf(person).filter(sample::equals).isPresent()) {
            // the form asks for the sample that is read; the tumour's control stays as the folder describes it
            return sample;
        }
        return new Specimen(person, sample.sample(), values.text(SAMPLE_KIND.of(person)),
                values.text(SAMPLE_NUMBER.of(person)), values.time(COLLECTED.of(person)),
                values.time(RECEIVED.of(person)), values.text(SAMPLER.of(person)), values.text(CONFORMITY.of(person)),
                values.flag(FFPE.of(person)).orElse(false),
                new Specimen.Tissue(values.text(TISSUE.of(person)), values.whole(TUMOUR_CONTENT.of(person)),
                        values.text(CONTROL_TISSUE.of(person))));
    }

    private Optional<Consent> consent(String person) {
        String model = Stream.of(CONSENT_MODEL, CONSENT_VERSION).map(field -> values.text(field.of(person)))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return values.choice(CONSENT_STATUS.of(person), Consent.Status.class)
                .map(status -> new Consent(person, status, model, values.date(CONSENT_DATE.of(person)),
                        values.choice(INCIDENTAL.of(person), Consent.IncidentalChoice.class)
                                .orElse(Consent.IncidentalChoice.NOT_OFFERED),
                        values.flag(RESEARCH.of(person)).orElse(false), values.lines(SIGNATORIES.of(person)),
                        new Consent.Protection(values.text(GUARDIAN.of(person)),
                                values.choice(ASSENT.of(person), Consent.Assent.class),
                                values.date(SOMATIC_ATTESTATION.of(person)),
                                values.flag(CONSTITUTIONAL.of(person)).orElse(false))));
    }

    /** Only what the case's own pre-indication asks: answers given under another one stay in the sheet. */
    private List<CaseDetail> details(List<IndicationField> fields) {
        String code = values.text(INDICATION).orElse("");
        return fields.stream().filter(field -> field.indications().contains(code))
                .flatMap(field -> values.text(field)
                        .map(value -> new CaseDetail(field.label(), FieldWords.choice(field, value))).stream())
                .toList();
    }
}
