package org.alidade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.alidade.casefile.Case;
import org.alidade.casefile.Meeting;
import org.alidade.casefile.Prescription;
import org.alidade.classification.AppliedCriterion;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.Problem;
import org.alidade.quality.CaseQuality;

/** What forbids a signature (pfmg.md §4, blocking checks). */
public final class ReportChecks {
    private ReportChecks() {
    }

    /** Everything that is missing, each as an error with its remedy; empty when the report can be signed. */
    public static List<Problem> blocks(ReportInput input) {
        Framework framework = input.theCase().framework();
        if (framework == Framework.PUBLIC || framework == Framework.RESEARCH) {
            return List.of(Problem.error("report." + framework.name().toLowerCase(Locale.ROOT), ""));
        }
        List<Problem> blocks = new ArrayList<>();
        if (framework == Framework.CARE) {
            identity(input, blocks);
        }
        prescription(input, blocks);
        consent(input.theCase(), blocks);
        require(input.quality().identity() != CaseQuality.Identity.TO_VERIFY, "report.sampleIdentity", blocks);
        input.variants().forEach(variant -> variant(input.theCase(), variant, blocks));
        boolean somethingSaid = !input.variants().isEmpty() || input.conclusion().isPresent();
        require(somethingSaid, "report.nothing", blocks);
        require(input.responsibility().panelValidatedBy().isPresent(), "report.panel", blocks);
        require(input.responsibility().signer().filter(signer -> !signer.name().isBlank()).isPresent(),
                "report.signer", blocks);
        return List.copyOf(blocks);
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
        List<Meeting> upstream = input.theCase().meetings().stream()
                .filter(meeting -> meeting.moment() == Meeting.Moment.UPSTREAM).toList();
        require(!upstream.isEmpty(), "report.meeting", blocks);
        require(upstream.stream().noneMatch(ReportChecks::isRefused), "report.meetingRefused", blocks);
    }

    private static boolean isRefused(Meeting meeting) {
        return meeting.outcome().filter(outcome -> outcome == Meeting.Outcome.REFUSED).isPresent();
    }

    private static void consent(Case theCase, List<Problem> blocks) {
        Optional<Consent> consent = theCase.consentOf(theCase.probandId());
        if (consent.isEmpty()) {
            blocks.add(Problem.error("report.consentMissing", "", theCase.probandId()));
        } else if (consent.get().status() != Consent.Status.GIVEN) {
            blocks.add(Problem.error("report.consentNotGiven", "", theCase.probandId()));
        } else if (consent.get().date().isEmpty()) {
            blocks.add(Problem.error("report.consentUndated", "", theCase.probandId()));
        }
    }

    private static void variant(Case theCase, ReportedVariant variant, List<Problem> blocks) {
        String name = VariantNames.shortName(variant);
        if (variant.review().pathogenicity().isEmpty()) {
            blocks.add(Problem.error("report.noClass", "", name));
        }
        if (variant.review().pathogenicity().filter(found -> found.number() <= 2).isPresent()) {
            blocks.add(Problem.error("report.benign", "", name));
        }
        Predicate<AppliedCriterion> accepted = criterion -> criterion
                .decision() == AppliedCriterion.Decision.ACCEPTED;
        if (variant.review().criteria().stream().noneMatch(accepted)) {
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

    private static boolean filled(Optional<String> text) {
        return text.filter(value -> !value.isBlank()).isPresent();
    }

    private static void require(boolean fulfilled, String code, List<Problem> blocks) {
        if (!fulfilled) {
            blocks.add(Problem.error(code, ""));
        }
    }
}
