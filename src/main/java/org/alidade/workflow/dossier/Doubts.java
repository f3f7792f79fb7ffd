package org.alidade.workflow.dossier;

import static org.alidade.model.sheet.StandardField.*;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.casefile.Specimen;
import org.alidade.knowledge.indications.IndicationFields;
import org.alidade.model.Framework;
import org.alidade.model.Sex;
import org.alidade.model.identity.Nir;
import org.alidade.model.sheet.FieldKey;

/** Finds facts of a case that contradict one another. Each may be true: an adopted child, a corrected civil status. */
final class Doubts {
    private final Case theCase;
    private final SheetValues values;
    private final List<Doubt> doubts = new ArrayList<>();

    private Doubts(Case theCase, SheetValues values) {
        this.theCase = theCase;
        this.values = values;
    }

    static List<Doubt> of(Case theCase, SheetValues values, IndicationFields fields, Optional<String> platform,
            LocalDate today) {
        Doubts found = new Doubts(theCase, values);
        values.text(INS_NUMBER).flatMap(Nir::parse).ifPresent(found::number);
        found.qualified();
        found.birth(today);
        found.age(fields, today);
        found.sexOfPedigree();
        found.samples();
        found.platform(platform);
        return List.copyOf(found.doubts);
    }

    private void doubt(FieldKey at, String name, String... arguments) {
        doubts.add(new Doubt(at, "intake.doubt." + name, List.of(arguments)));
    }

    private void number(Nir number) {
        Sex declared = theCase.patient().declaredSex();
        if (declared != Sex.UNKNOWN && number.sex() != Sex.UNKNOWN && number.sex() != declared) {
            doubt(INS_NUMBER.key(), "nirSex");
        }
        Optional<LocalDate> birth = theCase.patient().birthDate();
        birth.filter(date -> date.getYear() % 100 != number.yearOfCentury()
                || number.month().filter(month -> month != date.getMonthValue()).isPresent())
                .ifPresent(date -> doubt(INS_NUMBER.key(), "nirBirth"));
    }

    /** A qualified identity has a number of a real register and all strict traits. */
    private void qualified() {
        if (values.text(INS_STATUS).filter("qualified"::equals).isEmpty()) {
            return;
        }
        boolean complete = Stream.of(INS_NUMBER, INS_OID, BIRTH_NAME, FIRST_NAME, BIRTH_DATE, SEX, BIRTH_PLACE)
                .allMatch(field -> values.text(field).isPresent());
        if (!complete) {
            doubt(INS_STATUS.key(), "qualifiedTraits");
        }
        boolean real = values.text(INS_OID).filter(oid -> oid.equals("NIR") || oid.equals("NIA")).isPresent();
        if (theCase.framework() == Framework.CARE && !real) {
            doubt(INS_OID.key(), "oidNotReal");
        }
    }

    private void birth(LocalDate today) {
        Optional<LocalDate> birth = theCase.patient().birthDate();
        if (birth.filter(date -> date.isAfter(today)).isPresent()) {
            doubt(BIRTH_DATE.key(), "birthInFuture");
        }
        theCase.prescription().flatMap(prescription -> prescription.date())
                .filter(date -> birth.filter(date::isBefore).isPresent())
                .ifPresent(date -> doubt(PRESCRIBED_ON.key(), "prescribedBeforeBirth"));
    }

    private void age(IndicationFields fields, LocalDate today) {
        String code = values.text(INDICATION).orElse("");
        OptionalInt limit = fields.ageLimit(code);
        Optional<LocalDate> birth = theCase.patient().birthDate();
        if (limit.isPresent() && birth.isPresent()) {
            LocalDate then = values.date(PRESCRIBED_ON.key()).orElse(today);
            int age = Period.between(birth.get(), then).getYears();
            if (age >= limit.getAsInt()) {
                doubt(INDICATION.key(), "age", code, Integer.toString(limit.getAsInt()), Integer.toString(age));
            }
        }
    }

    private void sexOfPedigree() {
        Sex declared = theCase.patient().declaredSex();
        Sex drawn = theCase.proband().sex();
        if (declared != Sex.UNKNOWN && drawn != Sex.UNKNOWN && declared != drawn) {
            doubt(SEX.key(), "pedigreeSex");
        }
    }

    private void samples() {
        for (Specimen sample : theCase.samples()) {
            if (sample.received().filter(received -> sample.collected().filter(received::isBefore).isPresent())
                    .isPresent()) {
                doubt(RECEIVED.of(sample.personId()), "receivedBeforeCollected");
            }
            theCase.consentOf(sample.personId()).flatMap(consent -> consent.date())
                    .filter(date -> sample.collected().filter(time -> time.toLocalDate().isBefore(date)).isPresent())
                    .ifPresent(date -> doubt(CONSENT_DATE.of(sample.personId()), "consentAfterSample"));
        }
    }

    private void platform(Optional<String> expected) {
        Optional<String> stated = theCase.method().platform();
        if (expected.isPresent() && stated.isPresent() && !stated.get().equalsIgnoreCase(expected.get())) {
            doubt(CARE_REGION.key(), "platform", expected.get(), stated.get());
        }
    }
}
