package org.alidade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alidade.casefile.Meeting;
import org.alidade.casefile.Patient;
import org.alidade.casefile.Prescription;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.InheritanceModel;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.quality.CaseQuality;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportChecksTest {
    private static final ReportInput COMPLETE = ReportInputs.positive();

    @Test
    void aCompleteDemonstrationCanBeSigned() {
        assertThat(ReportChecks.blocks(COMPLETE)).isEmpty();
    }

    @Test
    void aCompleteCaseOfCareCanBeSigned() {
        assertThat(ReportChecks.blocks(InputChange.of(COMPLETE).framework(Framework.CARE).done())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void oneLackIsOneBlock(String code, ReportInput input) {
        assertThat(ReportChecks.blocks(input)).extracting(Problem::code).containsExactly(code);
    }

    static Stream<Arguments> lacks() {
        return Stream.of(Arguments.of("report.public", InputChange.of(COMPLETE).framework(Framework.PUBLIC).done()),
                Arguments.of("report.research", InputChange.of(COMPLETE).framework(Framework.RESEARCH).done()),
                Arguments.of("report.indication", InputChange.of(COMPLETE).indication(Optional.empty()).done()),
                Arguments.of("report.laboratory",
                        InputChange.of(COMPLETE).framework(Framework.CARE).laboratory(Optional.empty()).done()),
                Arguments.of("report.consentMissing", InputChange.of(COMPLETE).consents(List.of()).done()),
                Arguments.of("report.consentNotGiven",
                        InputChange.of(COMPLETE).consents(List.of(consent(Consent.Status.WITHDRAWN))).done()),
                Arguments.of("report.consentUndated", InputChange.of(COMPLETE).consents(List.of(undated())).done()),
                Arguments.of("report.meeting",
                        InputChange.of(COMPLETE).request(COMPLETE.theCase().prescription(), List.of()).done()),
                Arguments.of("report.sampleIdentity",
                        InputChange.of(COMPLETE).identity(CaseQuality.Identity.TO_VERIFY).done()),
                Arguments.of("report.nothing",
                        InputChange.of(COMPLETE).variants(List.of()).conclusion(Optional.of(" ")).done()),
                Arguments.of("report.panel", InputChange.of(COMPLETE).responsibility(new Responsibility(
                        Optional.empty(), Optional.of(FictitiousCase.SIGNER), Optional.empty(), Optional.empty()))
                        .done()),
                Arguments.of("report.signer",
                        InputChange.of(COMPLETE).responsibility(new Responsibility(Optional.empty(), Optional.empty(),
                                Optional.of("Dominique FICTIF"), Optional.empty())).done()),
                Arguments.of("report.noClass", with(review(Optional.empty(), true))),
                Arguments.of("report.benign", with(review(Optional.of(PathogenicityClass.LIKELY_BENIGN), true))),
                Arguments.of("report.readsUnseen", with(review(Optional.of(PathogenicityClass.PATHOGENIC), false))),
                Arguments.of("report.transcriptVersion", InputChange.of(COMPLETE).variants(List.of(unversioned()))
                        .done()));
    }

    @Test
    void anUnknownPatientBlocksCareButNotADemonstration() {
        InputChange unknown = InputChange.of(COMPLETE).patient(Patient.unknown(Sex.FEMALE));

        assertThat(ReportChecks.blocks(unknown.done())).isEmpty();
        assertThat(ReportChecks.blocks(unknown.framework(Framework.CARE).done())).extracting(Problem::code)
                .containsExactly("report.birthName", "report.firstName", "report.birthDate");
    }

    @Test
    void aPrescriptionNeedsItsPrescriberAndItsDate() {
        Prescription empty = new Prescription(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        List<Meeting> meetings = COMPLETE.theCase().meetings();

        assertThat(ReportChecks.blocks(InputChange.of(COMPLETE).request(Optional.of(empty), meetings).done()))
                .extracting(Problem::code).containsExactly("report.prescriber", "report.prescriptionDate");
    }

    @Test
    void readsThatAreNotThereNeedNotBeSeen() {
        ReportInput input = InputChange.of(with(review(Optional.of(PathogenicityClass.PATHOGENIC), false)))
                .reads(List.of()).done();

        assertThat(ReportChecks.blocks(input)).isEmpty();
    }

    @Test
    void aNegativeReportWithAConclusionCanBeSigned() {
        assertThat(ReportChecks.blocks(InputChange.of(COMPLETE).variants(List.of()).done())).isEmpty();
    }

    @Test
    void aMitochondrialVariantNeedsNoTranscriptVersion() {
        assertThat(ReportChecks
                .blocks(InputChange.of(COMPLETE).variants(List.of(ReportInputs.mitochondrial())).done())).isEmpty();
    }

    @Test
    void everyBlockIsASentenceWithARemedyInBothLanguages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Messages messages = Messages.of(locale);
            lacks().map(lack -> (ReportInput) lack.get()[1]).flatMap(input -> ReportChecks.blocks(input).stream())
                    .forEach(problem -> {
                        assertThat(messages.reason(problem)).isNotBlank().doesNotContain("{");
                        assertThat(messages.remedy(problem)).isNotBlank();
                    });
        }
    }

    private static Consent consent(Consent.Status status) {
        Consent given = FictitiousCase.consent("P1");
        return new Consent("P1", status, given.model(), given.date(), given.incidentalFindings(), false, List.of());
    }

    private static Consent undated() {
        return new Consent("P1", Consent.Status.GIVEN, "modèle", Optional.empty(),
                Consent.IncidentalChoice.NOT_OFFERED, false, List.of());
    }

    private static ReportedVariant variant() {
        return ReportInputs.variant("c.1228C>T", "p.(Arg410Trp)", 136_327_253, PathogenicityClass.PATHOGENIC,
                InheritanceModel.DE_NOVO, "0/0", "0/0");
    }

    private static VariantReview review(Optional<PathogenicityClass> found, boolean readsSeen) {
        VariantReview full = ReportInputs.review(variant().evidence().key(), found);
        return new VariantReview(full.variant(), full.criteria(), found, full.ruleSet(), full.comment(), readsSeen,
                true, Optional.empty(), List.of(), full.author(), full.time());
    }

    private static ReportInput with(VariantReview review) {
        ReportedVariant variant = variant();
        return InputChange.of(COMPLETE).variants(List.of(new ReportedVariant(variant.evidence(), variant.gene(),
                review, variant.classification(), variant.inheritance(), List.of(), Optional.empty()))).done();
    }

    private static ReportedVariant unversioned() {
        ReportedVariant variant = variant();
        VariantEvidence old = variant.evidence();
        TranscriptConsequence versioned = old.consequences().getFirst();
        TranscriptConsequence bare = new TranscriptConsequence("NM_000532", versioned.gene(),
                versioned.consequences(), versioned.hgvsC(), versioned.hgvsP(), versioned.rank(), true, true,
                versioned.biotype(), versioned.source());
        VariantEvidence evidence = new VariantEvidence(old.key(), true, old.type(), old.genotypes(), old.quality(),
                List.of(bare), old.frequency(), old.clinVar(), old.predictions(), old.identifiers(), old.origin());
        return new ReportedVariant(evidence, variant.gene(), variant.review(), variant.classification(),
                variant.inheritance(), List.of(), Optional.empty());
    }
}
