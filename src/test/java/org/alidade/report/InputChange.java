package org.alidade.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alidade.casefile.Case;
import org.alidade.casefile.Meeting;
import org.alidade.casefile.Patient;
import org.alidade.casefile.Prescription;
import org.alidade.casefile.ReadFile;
import org.alidade.casefile.Specimen;
import org.alidade.filtering.Widening;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.Indication;
import org.alidade.model.Pedigree;
import org.alidade.model.Problem;
import org.alidade.quality.CaseQuality;

/** Copies of an input in which one thing is different. */
final class InputChange {
    private ReportInput input;

    private InputChange(ReportInput input) {
        this.input = input;
    }

    static InputChange of(ReportInput input) {
        return new InputChange(input);
    }

    ReportInput done() {
        return input;
    }

    InputChange framework(Framework framework) {
        Case old = input.theCase();
        return theCase(new Case(old.id(), old.folder(), framework, old.build(), old.patient(), old.pedigree(),
                old.probandId(), old.features(), old.samples(), old.variantFiles(), old.readFiles(), old.indication(),
                old.consents(), old.prescription(), old.careRegion(), old.meetings(), old.method()));
    }

    InputChange patient(Patient patient) {
        Case old = input.theCase();
        return theCase(new Case(old.id(), old.folder(), old.framework(), old.build(), patient, old.pedigree(),
                old.probandId(), old.features(), old.samples(), old.variantFiles(), old.readFiles(), old.indication(),
                old.consents(), old.prescription(), old.careRegion(), old.meetings(), old.method()));
    }

    InputChange family(Pedigree pedigree, List<Specimen> samples) {
        Case old = input.theCase();
        return theCase(new Case(old.id(), old.folder(), old.framework(), old.build(), old.patient(), pedigree,
                old.probandId(), old.features(), samples, old.variantFiles(), old.readFiles(), old.indication(),
                old.consents(), old.prescription(), old.careRegion(), old.meetings(), old.method()));
    }

    InputChange consents(List<Consent> consents) {
        Case old = input.theCase();
        return theCase(new Case(old.id(), old.folder(), old.framework(), old.build(), old.patient(), old.pedigree(),
                old.probandId(), old.features(), old.samples(), old.variantFiles(), old.readFiles(), old.indication(),
                consents, old.prescription(), old.careRegion(), old.meetings(), old.method()));
    }

    InputChange reads(List<ReadFile> reads) {
        Case old = input.theCase();
        return theCase(new Case(old.id(), old.folder(), old.framework(), old.build(), old.patient(), old.pedigree(),
                old.probandId(), old.features(), old.samples(), old.variantFiles(), reads, old.indication(),
                old.consents(), old.prescription(), old.careRegion(), old.meetings(), old.method()));
    }

    InputChange request(Optional<Prescription> prescription, List<Meeting> meetings) {
        Case old = input.theCase();
        return theCase(new Case(old.id(), old.folder(), old.framework(), old.build(), old.patient(), old.pedigree(),
                old.probandId(), old.features(), old.samples(), old.variantFiles(), old.readFiles(), old.indication(),
                old.consents(), prescription, old.careRegion(), meetings, old.method()));
    }

    private InputChange theCase(Case theCase) {
        return replace(theCase, input.indication(), input.laboratory(), input.variants(), input.quality(),
                input.responsibility(), input.conclusion(), input.draft());
    }

    InputChange indication(Optional<Indication> indication) {
        return replace(input.theCase(), indication, input.laboratory(), input.variants(), input.quality(),
                input.responsibility(), input.conclusion(), input.draft());
    }

    InputChange laboratory(Optional<Laboratory> laboratory) {
        return replace(input.theCase(), input.indication(), laboratory, input.variants(), input.quality(),
                input.responsibility(), input.conclusion(), input.draft());
    }

    InputChange variants(List<ReportedVariant> variants) {
        return replace(input.theCase(), input.indication(), input.laboratory(), variants, input.quality(),
                input.responsibility(), input.conclusion(), input.draft());
    }

    InputChange identity(CaseQuality.Identity identity) {
        CaseQuality quality = new CaseQuality(input.quality().samples(), input.quality().trio(), identity);
        return replace(input.theCase(), input.indication(), input.laboratory(), input.variants(), quality,
                input.responsibility(), input.conclusion(), input.draft());
    }

    InputChange responsibility(Responsibility responsibility) {
        return replace(input.theCase(), input.indication(), input.laboratory(), input.variants(), input.quality(),
                responsibility, input.conclusion(), input.draft());
    }

    InputChange conclusion(Optional<String> conclusion) {
        return replace(input.theCase(), input.indication(), input.laboratory(), input.variants(), input.quality(),
                input.responsibility(), conclusion, input.draft());
    }

    InputChange widened(List<Widening> widenings) {
        input = new ReportInput(input.theCase(), input.indication(), input.platform(), input.laboratory(),
                input.variants(), input.termLabels(), input.sources(), input.annotators(), input.quality(),
                input.problems(), input.responsibility(), input.programVersion(), new TreeMap<>(input.vcfHashes()),
                input.journalHead(), input.issuedAt(), input.conclusion(), input.conduct(), widenings, input.draft(),
                input.extras());
        return this;
    }

    InputChange extras(ReportExtras extras) {
        input = input.with(extras);
        return this;
    }

    InputChange draft() {
        return replace(input.theCase(), input.indication(), input.laboratory(), input.variants(), input.quality(),
                input.responsibility(), input.conclusion(), true);
    }

    private InputChange replace(Case theCase, Optional<Indication> indication, Optional<Laboratory> laboratory,
            List<ReportedVariant> variants, CaseQuality quality, Responsibility responsibility,
            Optional<String> conclusion, boolean draft) {
        Map<String, String> labels = input.termLabels();
        List<Problem> problems = input.problems();
        input = new ReportInput(theCase, indication, input.platform(), laboratory, variants, labels, input.sources(),
                input.annotators(), quality, problems, responsibility, input.programVersion(),
                new TreeMap<>(input.vcfHashes()), input.journalHead(), input.issuedAt(), conclusion, input.conduct(),
                input.widenings(), draft, input.extras());
        return this;
    }
}
