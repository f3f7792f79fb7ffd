package org.alidade.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.casefile.Meeting;
import org.alidade.casefile.Patient;
import org.alidade.casefile.Prescription;
import org.alidade.casefile.Specimen;
import org.alidade.drawing.PedigreeCaptions;
import org.alidade.drawing.PedigreeDrawing;
import org.alidade.drawing.PedigreeWords;
import org.alidade.drawing.PersonCaption;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.Person;
import org.alidade.model.PhenotypicFeature;
import org.alidade.report.ReportContent.Block;
import org.alidade.report.ReportContent.Drawing;
import org.alidade.report.ReportContent.Layout;
import org.alidade.report.ReportContent.Paragraph;
import org.alidade.report.ReportContent.Section;
import org.alidade.report.ReportContent.Table;
import org.alidade.report.ReportContent.Tone;

/** Who the patient is, who asked what, on which samples, with whose consent (pfmg.md §4 B to F). */
final class IdentitySections {
    private static final int LONGEST_NAME = 22;

    private final ReportInput input;
    private final Case theCase;
    private final Wording wording;
    private final FamilyView family;

    IdentitySections(ReportInput input, Wording wording) {
        this.input = input;
        this.theCase = input.theCase();
        this.wording = wording;
        this.family = new FamilyView(theCase);
    }

    Section patient() {
        Patient patient = theCase.patient();
        Optional<Prescription> prescription = theCase.prescription();
        Wording.FieldList fields = wording.fields().always("birthName", patient.birthName())
                .always("prescriber", prescription.flatMap(this::prescriber))
                .always("firstName", patient.firstName())
                .always("prescribedOn", wording.date(prescription.flatMap(Prescription::date)))
                .always("birthDate", wording.date(patient.birthDate()))
                .always("service", prescription.flatMap(Prescription::service))
                .always("sex", wording.messages().name(patient.declaredSex()))
                .known("usedName", patient.usedName()).known("firstNames", patient.firstNames())
                .known("birthPlace", patient.birthPlace())
                .known("rpps", prescription.flatMap(Prescription::rpps))
                .known("hospital", prescription.flatMap(Prescription::hospital))
                .known("counsellor", prescription.flatMap(Prescription::counsellor)).known("localId", patient.localId())
                .known("status", status()).known("careRegion", theCase.careRegion());
        patient.ins().ifPresent(ins -> fields.known(isQualified(ins) ? "ins" : "insStatus", Optional.of(isQualified(ins)
                ? ins.number() + " (OID " + ins.oid() + ")"
                : wording.text("insStatus.value", ins.status()))));
        if (patient.ins().isEmpty() && theCase.framework() == Framework.CARE) {
            fields.known("insStatus", Optional.of(wording.text("insStatus.none")));
        }
        return new Section(wording.text("section.patient"), List.of(fields.done()));
    }

    /** A national number that is not qualified may name somebody else (INS reference framework): its status alone is printed. */
    static boolean isQualified(Patient.Ins ins) {
        return ins.status().toLowerCase(Locale.ROOT).startsWith("qualifi");
    }

    private Optional<String> prescriber(Prescription prescription) {
        return prescription.prescriber()
                .map(name -> prescription.quality().map(quality -> name + ", " + quality).orElse(name));
    }

    private Optional<String> status() {
        AffectedStatus status = theCase.proband().status();
        return Optional.of(wording.role(FamilyView.Role.PROBAND) + ", " + wording.messages().name(status));
    }

    Section indication() {
        Optional<Prescription> prescription = theCase.prescription();
        Wording.FieldList fields = wording.fields()
                .wide("indication", Optional.of(input.indication()
                        .map(indication -> wording.text("indication.value", indication.code(),
                                indication.name().in(wording.locale()), indication.version()))
                        .orElseGet(() -> wording.text("indication.none"))))
                .wide("meeting.upstream", meeting(Meeting.Moment.UPSTREAM))
                .wide("question", prescription.flatMap(Prescription::question))
                .wide("clinicalSummary", prescription.flatMap(Prescription::clinicalSummary))
                .wide("signs", terms(false)).wide("signsExcluded", terms(true))
                .wide("earlierExaminations", prescription.flatMap(Prescription::earlierExaminations))
                .wide("consanguinity", prescription.flatMap(Prescription::consanguinity).map(wording::yesNo));
        fields.wide("familyHistory", prescription.flatMap(Prescription::familyHistory));
        theCase.details().forEach(
                detail -> fields.named(detail.name().in(wording.locale()), detail.value().in(wording.locale())));
        List<Block> blocks = new ArrayList<>(List.of(fields.done()));
        if (theCase.pedigree().persons().size() > 1) {
            blocks.add(new Drawing(
                    PedigreeDrawing.draw(theCase.pedigree(), theCase.probandId(), captions()).picture(),
                    wording.text("pedigree", theCase.pedigree().persons().size())));
        }
        return new Section(wording.text("section.indication"), blocks);
    }

    private Optional<String> meeting(Meeting.Moment moment) {
        return input.meetings(moment).stream().findFirst()
                .map(meeting -> Stream.of(meeting.date().map(wording::date),
                        meeting.outcome().map(outcome -> wording.text("meeting." + outcome.name())),
                        Optional.of(meeting.decision())).flatMap(Optional::stream).filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" : ")));
    }

    private Optional<String> terms(boolean excluded) {
        String terms = theCase.probandFeatures().stream().filter(feature -> feature.excluded() == excluded)
                .map(this::term).collect(Collectors.joining(" ; "));
        return Optional.of(terms).filter(text -> !text.isEmpty());
    }

    private String term(PhenotypicFeature feature) {
        String label = input.termLabels().getOrDefault(feature.id(), feature.label());
        return label.isBlank() ? feature.id() : label + " (" + feature.id() + ")";
    }

    /** Role, and the genotype at each reported variant, in the order of the report. */
    private PedigreeCaptions captions() {
        PedigreeWords words = new PedigreeWords(wording.messages());
        Map<String, PersonCaption> persons = new HashMap<>();
        for (Person person : family.persons()) {
            List<String> lines = new ArrayList<>(List.of(wording.person(family, person)));
            for (int i = 0; i < input.variants().size(); i++) {
                String name = pedigreeName(i);
                family.genotype(person, input.variants().get(i).evidence())
                        .ifPresent(call -> lines.add(name + " : " + call.text()));
            }
            lines.addAll(words.details(person));
            persons.put(person.id(), PersonCaption.of(lines));
        }
        PedigreeCaptions said = words.captions(theCase.pedigree(), Map.of(), id -> Optional.empty(), id -> false);
        return new PedigreeCaptions(persons, said.relations(), said.conditions());
    }

    /** The variant's name, or its number in the report where the name would spread the family too wide. */
    private String pedigreeName(int index) {
        String name = VariantNames.name(input.variants().get(index));
        return name.length() <= LONGEST_NAME ? name : wording.text("variantNumber", index + 1);
    }

    Section samples() {
        List<List<String>> rows = new ArrayList<>();
        for (Specimen sample : theCase.samples()) {
            String person = theCase.pedigree().person(sample.personId()).map(found -> wording.person(family, found))
                    .orElse(sample.personId());
            String kind = Stream.concat(Stream.of(wording.orNotGiven(sample.kind()) + (sample.ffpe() ? " (FFPE)" : "")),
                    tissue(sample.tissue())).collect(Collectors.joining(", "));
            String number = sample.number().map(text -> text + " (" + sample.sample() + ")").orElse(sample.sample());
            rows.add(List.of(person, kind, number,
                    wording.orNotGiven(sample.collected().map(wording::time))
                            + sample.sampler().map(name -> ", " + name).orElse(""),
                    wording.orNotGiven(sample.received().map(wording::time)), wording.orNotGiven(sample.conformity())));
        }
        return new Section(wording.text("section.samples"), List.of(new Table(Layout.SAMPLES,
                headings("person", "sampleKind", "sampleNumber", "collected", "received", "conformity"), rows)));
    }

    private Stream<String> tissue(Specimen.Tissue tissue) {
        return Stream.of(tissue.organ(),
                tissue.tumourContent().map(content -> wording.text("sample.tumourContent", content)),
                tissue.control().map(control -> wording.text("sample.control", control))).flatMap(Optional::stream);
    }

    Section consents() {
        if (theCase.framework() == Framework.PUBLIC) {
            return new Section(wording.text("section.consents"),
                    List.of(new Paragraph(Tone.PLAIN, wording.text("consent.public"))));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Person person : family.persons()) {
            theCase.consentOf(person.id()).ifPresent(consent -> rows.add(consent(person, consent)));
        }
        List<Block> blocks = new ArrayList<>();
        if (rows.isEmpty()) {
            blocks.add(new Paragraph(Tone.PLAIN, wording.text("consent.none")));
        } else {
            blocks.add(new Paragraph(Tone.PLAIN, wording.text("consent.written")));
            blocks.add(new Table(Layout.CONSENTS,
                    headings("person", "consentStatus", "consentModel", "consentSignatories", "consentIncidental"),
                    rows));
        }
        return new Section(wording.text("section.consents"), blocks);
    }

    private List<String> consent(Person person, Consent consent) {
        String status = wording.text("consent." + consent.status().name());
        return List.of(wording.person(family, person),
                consent.date().map(date -> wording.text("consent.dated", status, wording.date(date))).orElse(status),
                consent.model(), Stream.concat(consent.signatories().stream(), protection(consent.protection()))
                        .collect(Collectors.joining(", ")),
                wording.text("incidental." + consent.choiceThatHolds().name()));
    }

    private Stream<String> protection(Consent.Protection protection) {
        return Stream.of(protection.guardian().map(name -> wording.text("consent.guardian", name)),
                protection.assent().filter(assent -> assent != Consent.Assent.NOT_APPLICABLE)
                        .map(assent -> wording.text("consent.assent." + assent.name())),
                protection.attestation().map(date -> wording.text("consent.attestation", wording.date(date))))
                .flatMap(Optional::stream);
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(wording::text).toList();
    }
}
