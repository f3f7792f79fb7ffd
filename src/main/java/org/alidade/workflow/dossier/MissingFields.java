package org.alidade.workflow.dossier;

import static org.alidade.model.sheet.StandardField.*;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.alidade.casefile.Case;
import org.alidade.casefile.Specimen;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.IndicationField;
import org.alidade.model.sheet.Need;
import org.alidade.model.sheet.SheetField;
import org.alidade.model.sheet.SheetSection;
import org.alidade.model.sheet.StandardField;

/** What a case still lacks, under its framework. What is not asked of a case is not listed. */
final class MissingFields {
    /** French majority, in years; the day of consent decides. */
    private static final int MAJORITY = 18;
    /** What is filled where it exists, and missed by nobody where it does not. */
    private static final Set<StandardField> SILENT = EnumSet.of(USED_NAME, FIRST_NAMES, COUNSELLOR, HOSPITAL, STUDY,
            MEETING_NOTE, MEETING_PARTICIPANTS, MEETING_DATE, SAMPLER, FFPE, TISSUE, TUMOUR_CONTENT, CONTROL_TISSUE,
            CONSENT_VERSION, GUARDIAN, ASSENT, RESEARCH, SOMATIC_ATTESTATION, CONSTITUTIONAL,
            FAMILY_HISTORY);
    private static final Set<StandardField> TUMOUR = EnumSet.of(TISSUE, TUMOUR_CONTENT, CONTROL_TISSUE);
    /** What public data, which are of nobody, have no place for. */
    private static final Set<SheetSection> WITH_PERSON = EnumSet.of(SheetSection.PATIENT, SheetSection.PRESCRIPTION,
            SheetSection.MEETING, SheetSection.CONSENTS);
    /** Persons who are not real have no identity to miss. */
    private static final Set<StandardField> IDENTITY = EnumSet.of(BIRTH_NAME, FIRST_NAME, BIRTH_DATE);

    private final Case theCase;
    private final SheetValues values;
    private final LocalDate today;
    private final List<Missing> missing = new ArrayList<>();

    private MissingFields(Case theCase, SheetValues values, LocalDate today) {
        this.theCase = theCase;
        this.values = values;
        this.today = today;
    }

    /** {@code theCase}: as merged. In the order of the form. */
    static List<Missing> of(Case theCase, SheetValues values, List<IndicationField> specific, LocalDate today) {
        if (theCase.framework() == Framework.PUBLIC) {
            return List.of(); // no person, no consent, no signature
        }
        MissingFields fields = new MissingFields(theCase, values, today);
        for (StandardField field : StandardField.values()) {
            if (!field.section().isPerPerson()) {
                fields.ask(field, field.key(), "");
            }
        }
        specific.forEach(field -> fields.ask(field, new FieldKey(field.id(), "")));
        for (Specimen sample : theCase.samples()) {
            for (StandardField field : StandardField.values()) {
                if (field.section().isPerPerson()) {
                    fields.ask(field, field.of(sample.personId()), sample.personId());
                }
            }
        }
        fields.missing.sort((one, other) -> one.field().section().compareTo(other.field().section()));
        return List.copyOf(fields.missing);
    }

    /** Whether a field makes sense in a case: no tumour content of blood, no consent of public data. */
    static boolean applies(SheetField field, FieldKey key, Case theCase, SheetValues values, LocalDate today) {
        if (theCase.framework() == Framework.PUBLIC && WITH_PERSON.contains(field.section())) {
            return false;
        }
        MissingFields fields = new MissingFields(theCase, values, today);
        return !(field instanceof StandardField standard) || switch (standard) {
            case TISSUE, TUMOUR_CONTENT, CONTROL_TISSUE, STUDY, ASSENT, SOMATIC_ATTESTATION, CONSTITUTIONAL ->
                fields.isAsked(standard,
                        key.subject());
            default -> true;
        };
    }

    private void ask(SheetField field, FieldKey key) {
        if (values.text(key).isEmpty()) {
            missing.add(new Missing(field, key, Need.NOTHING));
        }
    }

    private void ask(StandardField field, FieldKey key, String person) {
        if (isAnswered(field, key) || !isAsked(field, person)) {
            return;
        }
        missing.add(new Missing(field, key, need(field, person)));
    }

    private boolean isAnswered(StandardField field, FieldKey key) {
        return switch (field) {
            // a meeting told in words alone has an outcome too
            case MEETING_OUTCOME -> values.isAnyKnown(MEETING_OUTCOME, MEETING_NOTE);
            case SIGNATORIES -> values.lines(key).size() >= signaturesNeeded(key.subject());
            case CONSENT_STATUS -> values.choice(key, Consent.Status.class).isPresent();
            default -> values.text(key).isPresent();
        };
    }

    private boolean isAsked(StandardField field, String person) {
        if (TUMOUR.contains(field)) {
            return isTumour(person);
        }
        return switch (field) {
            case STUDY -> theCase.framework() == Framework.RESEARCH;
            case ASSENT -> isMinor(person);
            case SOMATIC_ATTESTATION, CONSTITUTIONAL -> isTumour(person);
            case MEETING_DATE -> values.text(MEETING_OUTCOME).filter(this::isHeld).isPresent();
            default -> !SILENT.contains(field);
        };
    }

    private boolean isHeld(String outcome) {
        return !outcome.equals("NOT_REQUIRED") && !outcome.equals("URGENT");
    }

    private Need need(StandardField field, String person) {
        boolean ofRelative = !person.isEmpty() && !person.equals(theCase.probandId());
        boolean neverSigned = theCase.framework() == Framework.RESEARCH;
        boolean fictitious = theCase.framework() == Framework.DEMONSTRATION && IDENTITY.contains(field);
        if (ofRelative || field.need() == Need.SIGNATURE && (neverSigned || fictitious)) {
            return Need.NOTHING;
        }
        return field.need();
    }

    /** Both holders of parental authority sign for a minor. */
    private int signaturesNeeded(String person) {
        return isMinor(person) ? 2 : 1;
    }

    /** Of relatives the birth date is not asked; parents of a patient count as grown up. */
    private boolean isMinor(String person) {
        Optional<LocalDate> day = values.date(CONSENT_DATE.of(person));
        return person.equals(theCase.probandId()) && values.date(BIRTH_DATE.key())
                .filter(birth -> Period.between(birth, day.orElse(today)).getYears() < MAJORITY).isPresent();
    }

    private boolean isTumour(String person) {
        return values.text(SAMPLE_KIND.of(person)).filter(kind -> kind.toLowerCase(Locale.ROOT).contains("tum"))
                .isPresent() || values.flag(FFPE.of(person)).orElse(false)
                || theCase.specimenOf(person).filter(Specimen::isTumour).isPresent();
    }
}
