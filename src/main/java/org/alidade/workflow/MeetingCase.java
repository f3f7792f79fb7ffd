package org.alidade.workflow;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.casefile.Patient;
import org.alidade.casefile.Prescription;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.PathogenicityClass;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;

/**
 * What colleagues in a meeting may see of a case: no name, no date of birth, no sample or case number; roles stand for
 * persons. Only variants that a person chose for the report or classified 3 or higher are in it, and the scope holds here
 * as everywhere.
 *
 * @param who sex and age in words
 * @param question the clinical question and summary, with names and numbers of the case struck out
 * @param signs present and absent, as labels
 */
public record MeetingCase(String who, Optional<String> indication, List<String> question, List<String> present,
        List<String> absent, List<Finding> findings, Conclusion conclusion) {
    private static final String STRUCK = "▇▇▇";
    private static final int BABY_MONTHS = 24;

    /** A variant that is told. */
    public record Finding(ScopedVariant variant, VariantReview review) {
    }

    public MeetingCase {
        question = List.copyOf(question);
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        findings = List.copyOf(findings);
    }

    /** {@code today}: for the age. */
    public static MeetingCase of(CaseSession session, LocalDate today, Messages messages) {
        Case theCase = session.theCase();
        return new MeetingCase(who(theCase.patient(), today, messages),
                session.indication().map(one -> one.name().in(messages.locale())), question(theCase),
                signs(session, messages, false), signs(session, messages, true), findings(session),
                new Conclusion(strike(session.conclusion().conclusion(), theCase),
                        strike(session.conclusion().conduct(), theCase)));
    }

    private static String who(Patient patient, LocalDate today, Messages messages) {
        String sex = messages.text("workflow.meeting.sex." + patient.declaredSex().name());
        return sex + patient.birthDate().map(birth -> ", " + age(Period.between(birth, today), messages)).orElse("");
    }

    private static String age(Period age, Messages messages) {
        return age.toTotalMonths() < BABY_MONTHS
                ? messages.text("workflow.meeting.months", age.toTotalMonths())
                : messages.text("workflow.meeting.years", age.getYears());
    }

    private static List<String> question(Case theCase) {
        return theCase.prescription().stream()
                .flatMap(asked -> Stream.of(asked.question(), asked.clinicalSummary(), earlier(asked)))
                .flatMap(Optional::stream).map(text -> strike(text, theCase)).toList();
    }

    private static Optional<String> earlier(Prescription asked) {
        return asked.earlierExaminations();
    }

    /** Free text may hold what its field should not: every name and number of the case is struck out of it. */
    static String strike(String text, Case theCase) {
        List<String> known = new ArrayList<>(List.of(theCase.id(), theCase.pedigree().familyId()));
        Patient patient = theCase.patient();
        Stream.of(patient.birthName(), patient.usedName(), patient.firstName(), patient.localId(),
                patient.ins().map(Patient.Ins::number)).flatMap(Optional::stream).forEach(known::add);
        theCase.prescription().flatMap(Prescription::prescriber).ifPresent(known::add);
        String struck = text;
        for (String name : known) {
            for (String word : Stream.concat(Stream.of(name), Stream.of(name.split("[\\s-]+"))).toList()) {
                struck = word.length() < 2
                        ? struck
                        : struck.replaceAll(
                                "(?iu)(?<!\\p{L})" + java.util.regex.Pattern.quote(word) + "(?!\\p{L})", STRUCK);
            }
        }
        return struck;
    }

    private static List<String> signs(CaseSession session, Messages messages, boolean excluded) {
        return session.theCase().probandFeatures().stream().filter(feature -> feature.excluded() == excluded)
                .map(feature -> session.phenotypes().term(feature.id()).map(term -> term.label(messages.locale()))
                        .orElse(feature.label()))
                .toList();
    }

    private static List<Finding> findings(CaseSession session) {
        return session.reviews().stream().filter(MeetingCase::isTold)
                .flatMap(review -> session.variants().find(review.variant()).stream()
                        .map(variant -> new Finding(variant, review)))
                .toList();
    }

    private static boolean isTold(VariantReview review) {
        return review.reported() || review.pathogenicity()
                .filter(given -> given.number() >= PathogenicityClass.UNCERTAIN_SIGNIFICANCE.number()).isPresent();
    }
}
