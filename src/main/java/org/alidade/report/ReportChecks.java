package org.alidade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.alidade.casefile.Case;
import org.alidade.casefile.Meeting;
import org.alidade.casefile.Patient;
import org.alidade.casefile.Prescription;
import org.alidade.classification.AppliedCriterion;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.Person;
import org.alidade.model.Problem;
import org.alidade.quality.CaseQuality;

/** What forbids a signature (pfmg.md §4, blocking checks). */
public final class ReportChecks {
    private ReportChecks() {
    }

    /** Everything that is missing, each as an error with its remedy; empty when the report can be signed. */
    public static List<Problem> blocks(ReportInput input) {
        return findings(input, false).stream().filter(Problem::isError).toList();
    }

    /**
     * What forbids a signature as errors, and what a signer should know as warnings.
     *
     * @param downstreamRequired whether the laboratory lets no report go before the meeting after the examination
     */
    public static List<Problem> findings(ReportInput input, boolean downstreamRequired) {
        Framework framework = input.theCase().framework();
        if (framework == Framework.PUBLIC || framework == Framework.RESEARCH) {
            return List.of(Problem.error("report." + framework.name().toLowerCase(Locale.ROOT), ""));
        }
        List<Problem> blocks = new ArrayList<>();
        if (framework == Framework.CARE) {
            identity(input, blocks);
            national(input, blocks);
        }
        prescription(input, blocks);
        boolean downstream = !input.meetings(Meeting.Moment.DOWNSTREAM).isEmpty();
        require(downstream || !downstreamRequired, "report.meetingDownstream", blocks);
        consent(input, blocks);
        require(input.quality().identity() != CaseQuality.Identity.TO_VERIFY, "report.sampleIdentity", blocks);
        input.variants().forEach(variant -> variant(input, variant, blocks));
        said(input, blocks);
        require(input.responsibility().panelValidatedBy().isPresent(), "report.panel", blocks);
        require(input.indication().filter(one -> one.panel().version().isBlank()).isEmpty(), "report.panelVersion",
                blocks);
        signer(input, blocks);
        return List.copyOf(blocks);
    }

    private static void said(ReportInput input, List<Problem> blocks) {
        ReportEdition edition = input.extras().edition();
        boolean contributes = edition.standing() != ReportEdition.Standing.NON_CONTRIBUTIVE;
        boolean somethingSaid = !input.variants().isEmpty() && contributes || input.conclusion().isPresent();
        require(somethingSaid, "report.nothing", blocks);
        boolean reasonNeeded = edition.standing() != ReportEdition.Standing.COMPLETE || edition.previous().isPresent();
        require(!reasonNeeded || !edition.reason().isBlank(), "report.reason", blocks);
        require(contributes || input.variants().isEmpty(), "report.nonContributive", blocks);
        input.extras().texts().incidental().ifPresent(found -> {
            boolean wished = input.theCase().consentOf(input.theCase().probandId())
                    .filter(consent -> consent.choiceThatHolds() == Consent.IncidentalChoice.INFORM).isPresent();
            require(wished, "report.incidentalUnwanted", blocks);
            require(!wished || !found.reader().isBlank(), "report.incidentalReader", blocks);
        });
    }

    /** The name is printed in full (D.6211-3): an initial is none. */
    private static void signer(ReportInput input, List<Problem> blocks) {
        Optional<String> name = input.responsibility().signer().map(signer -> signer.name().strip())
                .filter(text -> !text.isEmpty());
        require(name.isPresent(), "report.signer", blocks);
        boolean spelled = name.filter(text -> text.split("\\s+").length < 2
                || text.matches(".*(^|\\s)\\p{L}\\.(\\s|$).*")).isEmpty();
        require(spelled, "report.signerName", blocks);
    }

    /** An identity that is not qualified warns and never blocks: newborns and foreigners have none. */
    private static void national(ReportInput input, List<Problem> blocks) {
        Optional<Patient.Ins> ins = input.theCase().patient().ins();
        if (ins.filter(IdentitySections::isQualified).isEmpty()) {
            blocks.add(Problem.warning("report.insUnqualified", "", ins.map(Patient.Ins::status).orElse("–")));
        }
    }

    private static void identity(ReportInput input, List<Problem> blocks) {
        require(filled(input.theCase().patient().birthName()), "report.birthName", blocks);
        require(filled(input.theCase().patient().firstName()), "report.firstName", blocks);
        require(input.theCase().patient().birthDate().isPresent(), "report.birthDate", blocks);
        require(input.laboratory().isPresent(), "report.laboratory", blocks);
    }

    private static void prescription(ReportInput input, List<Problem> blocks) {
        Optional<Prescription> prescription = input.theCase().prescription();
        require(filled(prescription.flatMap(Prescription::prescriber)), "report.prescriber", blocks);
        require(prescription.flatMap(Prescription::date).isPresent(), "report.prescriptionDate", blocks);
        require(input.indication().isPresent(), "report.indication", blocks);
        List<Meeting> upstream = input.meetings(Meeting.Moment.UPSTREAM);
        require(!upstream.isEmpty(), "report.meeting", blocks);
        // The newest meeting decides: a refusal may have been lifted by a later one.
        require(upstream.stream().findFirst().filter(ReportChecks::isRefused).isEmpty(), "report.meetingRefused",
                blocks);
    }

    private static boolean isRefused(Meeting meeting) {
        return meeting.outcome().filter(outcome -> outcome == Meeting.Outcome.REFUSED).isPresent();
    }

    private static void consent(ReportInput input, List<Problem> blocks) {
        Case theCase = input.theCase();
        Optional<Consent> consent = theCase.consentOf(theCase.probandId());
        if (consent.isEmpty()) {
            blocks.add(Problem.error("report.consentMissing", "", theCase.probandId()));
        } else if (consent.get().status() != Consent.Status.GIVEN) {
            blocks.add(Problem.error("report.consentNotGiven", "", theCase.probandId()));
        } else if (consent.get().date().isEmpty()) {
            blocks.add(Problem.error("report.consentUndated", "", theCase.probandId()));
        }
        boolean attested = consent.flatMap(given -> given.protection().attestation()).isPresent();
        if (input.isSomatic() && consent.isPresent() && !attested) {
            blocks.add(Problem.error("report.attestation", "", theCase.probandId()));
        }
        // Whose genotypes are printed must have consented too; who has not is left out of the report.
        for (Person relative : theCase.pedigree().persons()) {
            boolean read = !relative.id().equals(theCase.probandId()) && theCase.sampleOf(relative.id()).isPresent();
            if (read && theCase.consentOf(relative.id()).isEmpty()) {
                blocks.add(Problem.warning("report.relativeConsent", "", relative.id()));
            }
        }
    }

    private static void variant(ReportInput input, ReportedVariant variant, List<Problem> blocks) {
        Case theCase = input.theCase();
        String name = VariantNames.shortName(variant);
        if (variant.review().pathogenicity().isEmpty()) {
            blocks.add(Problem.error("report.noClass", "", name));
        }
        if (variant.review().pathogenicity().filter(found -> found.number() <= 2).isPresent()) {
            blocks.add(Problem.error("report.benign", "", name));
        }
        uncertain(input, variant, name, blocks);
        Predicate<AppliedCriterion> accepted = criterion -> criterion
                .decision() == AppliedCriterion.Decision.ACCEPTED;
        if (variant.review().criteria().stream().noneMatch(accepted)
                && variant.sheet().filter(sheet -> !sheet.accepted().isEmpty()).isEmpty()) {
            blocks.add(Problem.error("report.noCriteria", "", name));
        }
        if (theCase.readsOf(theCase.probandId()).isPresent() && !variant.review().readsSeen()) {
            blocks.add(Problem.error("report.readsUnseen", "", name));
        }
        // Mitochondrial genes have no versioned transcripts in use; their variants are named on the genome.
        boolean unversioned = variant.consequence().filter(found -> !found.transcript().isEmpty())
                .filter(found -> found.transcript().indexOf('.') < 0).isPresent();
        if (unversioned && !variant.evidence().key().contig().isMitochondrial()) {
            blocks.add(Problem.error("report.transcriptVersion", "", name));
        }
    }

    /** A variant of class 3 is reported only under conditions (pfmg.md §3.4): gene and mode fit, a study can settle it, a meeting chose. */
    private static void uncertain(ReportInput input, ReportedVariant variant, String name, List<Problem> blocks) {
        boolean uncertain = variant.review().pathogenicity()
                .filter(found -> found == PathogenicityClass.UNCERTAIN_SIGNIFICANCE).isPresent();
        if (!uncertain || input.isSomatic()) {
            return;
        }
        VariantNote note = input.extras().note(variant);
        requireOf(note.nextStep().isPresent(), "report.uncertainStep", name, blocks);
        requireOf(note.decidedOn().isPresent(), "report.uncertainMeeting", name, blocks);
        requireOf(!variant.inheritance().isEmpty(), "report.uncertainMode", name, blocks);
        requireOf(input.indication().isEmpty() || Findings.panelEntry(input, variant).isPresent()
                || !input.widenings().isEmpty(), "report.uncertainGene", name, blocks);
    }

    private static void requireOf(boolean fulfilled, String code, String name, List<Problem> blocks) {
        if (!fulfilled) {
            blocks.add(Problem.error(code, "", name));
        }
    }

    private static boolean filled(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).isPresent();
    }

    private static void require(boolean fulfilled, String code, List<Problem> blocks) {
        if (!fulfilled) {
            blocks.add(Problem.error(code, ""));
        }
    }
}
