package org.alidade.workflow;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.alidade.casefile.Case;
import org.alidade.casefile.DemonstrationReview;
import org.alidade.casefile.DemonstrationReview.PersonInCharge;
import org.alidade.casefile.LaboratoryIdentity;
import org.alidade.casefile.LaboratoryIdentity.PanelValidation;
import org.alidade.casefile.LaboratoryReader;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Framework;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Problem;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.reads.ReadCounts;
import org.alidade.record.VariantReview;
import org.alidade.report.Laboratory;
import org.alidade.report.ReportChecks;
import org.alidade.report.ReportInput;
import org.alidade.report.ReportRenderer;
import org.alidade.report.ReportedVariant;
import org.alidade.report.Responsibility;
import org.alidade.signing.PdfSigner;
import org.alidade.signing.SignatureWords;
import org.alidade.text.Messages;
import org.alidade.variants.PreparedTable;

/**
 * Gathers what was decided of a case, checks that it suffices, and writes the report, signed or as a draft. Cancelled, it
 * throws before the file appears and before the journal hears of it.
 */
final class IssueReport {
    private static final int PICTURE_WIDTH = 1400;
    private static final int PICTURE_HEIGHT_OF_FRAME = 220;
    private static final int PICTURE_HEIGHT_PER_SAMPLE = 230;

    private final CaseSession session;
    private final OpenedCase.Services services;
    private final PreparedTable table;
    private final List<String> annotators;
    private final Progress progress;
    /** A report of the plan is a French document, whatever language the screens speak. */
    private final Messages french = Messages.of(Locale.FRENCH);

    IssueReport(CaseSession session, OpenedCase.Services services, PreparedTable table, List<String> annotators,
            Progress progress) {
        this.session = session;
        this.services = services;
        this.table = table;
        this.annotators = List.copyOf(annotators);
        this.progress = progress;
    }

    /** What forbids a signature. */
    List<Problem> blocks() throws IOException {
        return ReportChecks.blocks(input(ZonedDateTime.now(services.clock()), true, false));
    }

    Path draft(Path pdf) throws IOException {
        ReportInput input = input(ZonedDateTime.now(services.clock()), true, true);
        Files.createDirectories(pdf.toAbsolutePath().getParent());
        ReportRenderer.render(input, french, pdf, progress);
        services.decisions().note(session.theCase().id(), services.decisions().person(), "draft", "report",
                fileName(pdf));
        return pdf;
    }

    Path sign(Path pdf, Path keystore, char[] password) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(services.clock());
        List<Problem> blocks = ReportChecks.blocks(input(now, false, false));
        if (!blocks.isEmpty()) {
            throw new IOException(
                    blocks.stream().map(services.messages()::line).collect(Collectors.joining(System.lineSeparator())));
        }
        Files.createDirectories(pdf.toAbsolutePath().getParent());
        Path unsigned = Files.createTempFile("report", ".pdf");
        try {
            ReportInput input = input(now, false, true);
            ReportRenderer.render(input, french, unsigned, progress);
            progress.report("workflow.stage.sign", 0, 0);
            progress.checkCancelled();
            String signer = input.responsibility().signer().map(person -> person.name()).orElse("");
            PdfSigner.sign(unsigned, pdf, keystore, password, now, words(signer), services.messages());
        } finally {
            Files.deleteIfExists(unsigned);
        }
        services.decisions().note(session.theCase().id(), services.decisions().person(), "sign", "report",
                fileName(pdf));
        return pdf;
    }

    private SignatureWords words(String signer) {
        String key = session.theCase().framework() == Framework.DEMONSTRATION ? "demonstration" : "care";
        return new SignatureWords(french.text("workflow.sign.reason." + key, signer), "");
    }

    private static String fileName(Path pdf) {
        return String.valueOf(pdf.getFileName());
    }

    private ReportInput input(ZonedDateTime issuedAt, boolean draft, boolean pictures) throws IOException {
        Case theCase = session.theCase();
        Conclusion conclusion = session.conclusion();
        Optional<LaboratoryIdentity> laboratory = LaboratoryReader.read(services.settings().workspace());
        return new ReportInput(theCase, session.indication(), session.platform(), laboratory.map(IssueReport::printed),
                variants(pictures), termLabels(), session.knowledge(), annotators,
                session.identity().applied(session.quality(progress)),
                session.problems(), responsibility(laboratory), services.settings().programVersion(), vcfHashes(),
                services.decisions().headHash(), issuedAt, conclusion.conclusionText(), conclusion.conductText(),
                session.widening().ever(), draft);
    }

    private static Laboratory printed(LaboratoryIdentity identity) {
        return new Laboratory(identity.name(), identity.form(), identity.address(), identity.responsible(),
                identity.accreditation());
    }

    /** The fictitious persons of a demonstration; else the laboratory's signer and its validation of this very panel. */
    private Responsibility responsibility(Optional<LaboratoryIdentity> laboratory) throws IOException {
        Optional<DemonstrationReview> demonstration = DemonstrationDecisions.read(session.theCase());
        if (demonstration.isPresent()) {
            return Responsibility.of(demonstration.get());
        }
        Optional<PanelValidation> panel = session.indication().flatMap(indication -> laboratory
                .flatMap(identity -> identity.validation(indication.code(), indication.version())));
        return new Responsibility(Optional.of(new PersonInCharge(services.decisions().person(), "", Optional.empty())),
                laboratory.flatMap(LaboratoryIdentity::signer), panel.map(PanelValidation::by),
                panel.flatMap(PanelValidation::date));
    }

    private List<ReportedVariant> variants(boolean pictures) throws IOException {
        List<ReportedVariant> reported = new ArrayList<>();
        List<VariantReview> chosen = session.reviews().stream().filter(VariantReview::reported).toList();
        for (VariantReview review : chosen) {
            progress.report("workflow.stage.reportVariants", reported.size(), chosen.size());
            progress.checkCancelled();
            ScopedVariant variant = session.variants().of(review.variant()).stream().findFirst()
                    .orElseThrow(() -> new IOException(services.messages().text("workflow.report.outsideScope",
                            review.variant().text())));
            List<ReadCounts> counts = session.readCounts(review.variant());
            reported.add(new ReportedVariant(variant.evidence(), variant.gene(), review,
                    session.classify(review), variant.inheritance(), counts,
                    pictures ? picture(review.variant(), counts.size()) : Optional.empty()));
        }
        return reported;
    }

    private Optional<byte[]> picture(VariantKey variant, int samples) throws IOException {
        Optional<URI> page = session.viewerPage();
        progress.checkCancelled();
        return page.isPresent()
                ? Optional.of(services.pictures().of(page.get()).png(variant, PICTURE_WIDTH,
                        PICTURE_HEIGHT_OF_FRAME + PICTURE_HEIGHT_PER_SAMPLE * samples))
                : Optional.empty();
    }

    private Map<String, String> termLabels() {
        Map<String, String> labels = new HashMap<>();
        for (PhenotypicFeature feature : session.theCase().probandFeatures()) {
            session.phenotypes().term(feature.id())
                    .ifPresent(term -> labels.put(feature.id(), term.label(french.locale())));
        }
        return labels;
    }

    private SortedMap<String, String> vcfHashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        List<Path> files = session.theCase().variantFiles();
        for (int i = 0; i < files.size(); i++) {
            hashes.put(String.valueOf(files.get(i).getFileName()), table.vcfSha256().get(i));
        }
        return hashes;
    }
}
