package org.alidade.model.sheet;

import java.util.List;

/** The questions that every case is asked (pfmg.md §4 B to F). */
public enum StandardField implements SheetField {
    BIRTH_NAME("patient.birthName", SheetSection.PATIENT, FieldKind.TEXT, Need.SIGNATURE), USED_NAME("patient.usedName",
            SheetSection.PATIENT, FieldKind.TEXT, Need.NOTHING), FIRST_NAME("patient.firstName", SheetSection.PATIENT,
                    FieldKind.TEXT, Need.SIGNATURE), FIRST_NAMES("patient.firstNames", SheetSection.PATIENT,
                            FieldKind.TEXT, Need.NOTHING), SEX("patient.sex", SheetSection.PATIENT, FieldKind.CHOICE,
                                    Need.SIGNATURE, "FEMALE", "MALE", "UNKNOWN"), BIRTH_DATE("patient.birthDate",
                                            SheetSection.PATIENT, FieldKind.DATE, Need.SIGNATURE), BIRTH_PLACE(
                                                    "patient.birthPlace", SheetSection.PATIENT, FieldKind.PLACE,
                                                    Need.NOTHING), INS_NUMBER("patient.ins", SheetSection.PATIENT,
                                                            FieldKind.NIR, Need.NOTHING), INS_OID("patient.insOid",
                                                                    SheetSection.PATIENT, FieldKind.CHOICE,
                                                                    Need.NOTHING, "NIR", "NIA", "TEST",
                                                                    "DEMONSTRATION"), INS_STATUS("patient.insStatus",
                                                                            SheetSection.PATIENT, FieldKind.CHOICE,
                                                                            Need.NOTHING, "qualified", "validated",
                                                                            "retrieved",
                                                                            "provisional"), LOCAL_ID("patient.localId",
                                                                                    SheetSection.PATIENT,
                                                                                    FieldKind.TEXT, Need.NOTHING),

    PRESCRIBER("prescription.prescriber", SheetSection.PRESCRIPTION, FieldKind.TEXT,
            Need.SIGNATURE), PRESCRIBER_QUALITY("prescription.quality", SheetSection.PRESCRIPTION, FieldKind.TEXT,
                    Need.NOTHING), PRESCRIBER_RPPS("prescription.rpps", SheetSection.PRESCRIPTION, FieldKind.RPPS,
                            Need.NOTHING), SERVICE("prescription.service", SheetSection.PRESCRIPTION, FieldKind.TEXT,
                                    Need.NOTHING), HOSPITAL("prescription.hospital", SheetSection.PRESCRIPTION,
                                            FieldKind.TEXT, Need.NOTHING), PRESCRIBED_ON("prescription.date",
                                                    SheetSection.PRESCRIPTION, FieldKind.DATE,
                                                    Need.SIGNATURE), COUNSELLOR("prescription.counsellor",
                                                            SheetSection.PRESCRIPTION, FieldKind.TEXT, Need.NOTHING),

    FRAMEWORK("indication.framework", SheetSection.INDICATION, FieldKind.CHOICE, Need.OPENING, "CARE", "RESEARCH",
            "PUBLIC", "DEMONSTRATION"), STUDY("indication.study", SheetSection.INDICATION, FieldKind.TEXT,
                    Need.NOTHING), INDICATION("indication.code", SheetSection.INDICATION, FieldKind.CHOICE,
                            Need.SIGNATURE), CATALOGUE("indication.catalogue", SheetSection.INDICATION, FieldKind.TEXT,
                                    Need.NOTHING), CARE_REGION("indication.region", SheetSection.INDICATION,
                                            FieldKind.OPEN_CHOICE, Need.NOTHING), QUESTION("indication.question",
                                                    SheetSection.INDICATION, FieldKind.LONG_TEXT,
                                                    Need.NOTHING), CLINICAL_SUMMARY("indication.summary",
                                                            SheetSection.INDICATION, FieldKind.LONG_TEXT,
                                                            Need.NOTHING), EARLIER_EXAMINATIONS("indication.earlier",
                                                                    SheetSection.INDICATION, FieldKind.LONG_TEXT,
                                                                    Need.NOTHING),

    MEETING_OUTCOME("meeting.outcome", SheetSection.MEETING, FieldKind.CHOICE, Need.SIGNATURE, "ACCEPTED", "REFUSED",
            "COMPLEMENT", "NOT_REQUIRED", "URGENT"), MEETING_DATE("meeting.date", SheetSection.MEETING, FieldKind.DATE,
                    Need.NOTHING), MEETING_NOTE("meeting.note", SheetSection.MEETING, FieldKind.TEXT,
                            Need.NOTHING), MEETING_PARTICIPANTS("meeting.participants", SheetSection.MEETING,
                                    FieldKind.NAMES, Need.NOTHING),

    SAMPLE_KIND("sample.kind", SheetSection.SAMPLES, FieldKind.OPEN_CHOICE, Need.NOTHING, "sang EDTA",
            "tumeur congelée", "tumeur FFPE", "moelle", "peau",
            "salive"), SAMPLE_NUMBER("sample.number", SheetSection.SAMPLES, FieldKind.TEXT, Need.NOTHING), COLLECTED(
                    "sample.collected", SheetSection.SAMPLES, FieldKind.DATE_TIME,
                    Need.NOTHING), RECEIVED("sample.received", SheetSection.SAMPLES, FieldKind.DATE_TIME,
                            Need.NOTHING), SAMPLER("sample.sampler", SheetSection.SAMPLES, FieldKind.TEXT,
                                    Need.NOTHING), CONFORMITY("sample.conformity", SheetSection.SAMPLES,
                                            FieldKind.OPEN_CHOICE, Need.NOTHING, "conforme",
                                            "non conforme"), FFPE("sample.ffpe", SheetSection.SAMPLES, FieldKind.FLAG,
                                                    Need.NOTHING), TISSUE("sample.tissue", SheetSection.SAMPLES,
                                                            FieldKind.TEXT, Need.NOTHING), TUMOUR_CONTENT(
                                                                    "sample.tumourContent", SheetSection.SAMPLES,
                                                                    FieldKind.PERCENT, Need.NOTHING), CONTROL_TISSUE(
                                                                            "sample.control", SheetSection.SAMPLES,
                                                                            FieldKind.OPEN_CHOICE, Need.NOTHING, "sang",
                                                                            "fibroblastes", "salive",
                                                                            "moelle en rémission", "aucun"),

    CONSENT_STATUS("consent.status", SheetSection.CONSENTS, FieldKind.CHOICE, Need.OPENING, "GIVEN", "REFUSED",
            "WITHDRAWN"), CONSENT_DATE("consent.date", SheetSection.CONSENTS, FieldKind.DATE,
                    Need.SIGNATURE), CONSENT_MODEL("consent.model", SheetSection.CONSENTS, FieldKind.OPEN_CHOICE,
                            Need.NOTHING,
                            "PFMG adulte, maladie rare", "PFMG adulte, cancer", "PFMG mineur",
                            "PFMG parent non atteint (trio)",
                            "PFMG apparenté atteint", "PFMG majeur protégé", "PFMG personne décédée"), CONSENT_VERSION(
                                    "consent.version", SheetSection.CONSENTS, FieldKind.TEXT,
                                    Need.NOTHING), SIGNATORIES("consent.signatories", SheetSection.CONSENTS,
                                            FieldKind.NAMES, Need.NOTHING), GUARDIAN("consent.guardian",
                                                    SheetSection.CONSENTS, FieldKind.TEXT, Need.NOTHING), ASSENT(
                                                            "consent.assent", SheetSection.CONSENTS, FieldKind.CHOICE,
                                                            Need.NOTHING, "GIVEN", "SOUGHT", "NOT_SOUGHT",
                                                            "NOT_APPLICABLE"), INCIDENTAL("consent.incidental",
                                                                    SheetSection.CONSENTS, FieldKind.CHOICE,
                                                                    Need.NOTHING, "DO_NOT_INFORM", "INFORM",
                                                                    "NOT_OFFERED"), RESEARCH("consent.research",
                                                                            SheetSection.CONSENTS, FieldKind.FLAG,
                                                                            Need.NOTHING), SOMATIC_ATTESTATION(
                                                                                    "consent.attestation",
                                                                                    SheetSection.CONSENTS,
                                                                                    FieldKind.DATE,
                                                                                    Need.NOTHING), CONSTITUTIONAL(
                                                                                            "consent.constitutional",
                                                                                            SheetSection.CONSENTS,
                                                                                            FieldKind.FLAG,
                                                                                            Need.NOTHING),

    CONSANGUINITY("family.consanguinity", SheetSection.FAMILY, FieldKind.FLAG,
            Need.NOTHING), FAMILY_HISTORY("family.history", SheetSection.FAMILY, FieldKind.LONG_TEXT, Need.NOTHING);

    private final String id;
    private final SheetSection section;
    private final FieldKind kind;
    private final Need need;
    private final List<String> choices;

    StandardField(String id, SheetSection section, FieldKind kind, Need need, String... choices) {
        this.id = id;
        this.section = section;
        this.kind = kind;
        this.need = need;
        this.choices = List.of(choices);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public SheetSection section() {
        return section;
    }

    @Override
    public FieldKind kind() {
        return kind;
    }

    @Override
    public List<String> choices() {
        return choices;
    }

    @Override
    public Need need() {
        return need;
    }

    /** The field of the case, or of the proband's own. */
    public FieldKey key() {
        return new FieldKey(id, "");
    }

    /** The field of one person. */
    public FieldKey of(String personId) {
        return new FieldKey(id, personId);
    }
}
