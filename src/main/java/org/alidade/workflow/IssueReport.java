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

import org.alidade.classification.AppliedCriterion;
import org.alidade.report.SheetScore;
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
import org.alidade.knowledge.annotation.GenomicNames;
import org.alidade.knowledge.genome.Genome;
import org.alidade.quality.CaseCoverage;
import org.alidade.record.JournalEntry;
import org.alidade.report.ProposedTexts;
import org.alidade.report.ReportComposer;
import org.alidade.report.ReportEdition;
import org.alidade.report.ReportExtras;
import org.alidade.report.ReportLook;
import org.alidade.report.SignatureFields;
import org.alidade.report.VariantNote;
import org.alidade.signing.KeySource;
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
    private final Genome genome;
    private final ReportChoices choices;
    /** A report of the plan is a French document, whatever language the screens speak, unless a person asks for English. */
    private final Messages words;

    IssueReport(CaseSession session, OpenedCase.Services services, PreparedTable table, List<String> annotators,
            Genome genome, Progress progress) {
        this.session = session;
        this.services = services;
        this.table = table;
        this.annotators = List.copyOf(annotators);
        this.progress = progress;
        this.genome = genome;
        this.choices = ReportChoices.read(services.decisions(), session.theCase().id());
        this.words = Messages.of(Locale.forLanguageTag(choices.language()));
    }

    /** What forbids a signature, and what warns of it. */
    List<Problem> findings() throws IOException {
        return ReportChecks.findings(input(now(), false, false), settings().downstreamRequired());
    }

    /** What forbids a signature. */
    List<Problem> blocks() throws IOException {
        return findings().stream().filter(Problem::isError).toList();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(services.clock());
    }

    private ReportSettings settings() throws IOException {
        return ReportSettings.read(services.settings().workspace());
    }

    /** What the data propose. */
    ReportInput proposal() throws IOException {
        return input(now(), true, false);
    }

    private ReportLook look() {
        return ReportLook.of(ReportSettings.lookFolder(services.settings().workspace()));
    }

    Path draft(Path pdf) throws IOException {
        ReportInput input = input(now(), true, true);
        Files.createDirectories(pdf.toAbsolutePath().getParent());
        ReportRenderer.render(input, words, look(), pdf, progress);
        services.decisions().note(session.theCase().id(), services.decisions().person(), "draft", "report",
                fileName(pdf));
        return pdf;
    }

    Path sign(Path pdf, KeySource key) throws IOException {
        List<Problem> blocks = blocks();
        if (!blocks.isEmpty()) {
            throw new IOException(
                    blocks.stream().map(services.messages()::line).collect(Collectors.joining(System.lineSeparator())));
        }
        Files.createDirectories(pdf.toAbsolutePath().getParent());
        Path unsigned = Files.createTempFile("report", ".pdf");
        ReportInput input = validated(input(now(), false, true));
        try {
            ReportRenderer.render(input, words, look(), unsigned, progress);
            progress.report("workflow.stage.sign", 0, 0);
            progress.checkCancelled();
            PdfSigner.sign(unsigned, pdf, key, input.issuedAt(), signature(input, SignatureFields.FIRST),
                    settings().timestampAuthority().map(URI::create), services.messages());
        } finally {
            Files.deleteIfExists(unsigned);
        }
        SignedReports.seal(services, session.theCase().id(), input.extras().edition().number(), pdf);
        return pdf;
    }

    /** A second signature on a signed report; the first one stays valid. */
    Path countersign(Path signed, Path pdf, KeySource key, String name) throws IOException {
        List<String> shown = List.of(name, words.text("workflow.sign.second"), words.numbers().dateTime(now()));
        PdfSigner.sign(signed, pdf, key, now(), new SignatureWords(words.text("workflow.sign.second"), "",
                SignatureFields.SECOND, shown), settings().timestampAuthority().map(URI::create), services.messages());
        int version = SignedReports.latest(services.decisions(), session.theCase().id(), services.clock().getZone())
                .map(ReportEdition.Previous::number).orElse(1);
        SignedReports.seal(services, session.theCase().id(), version, pdf);
        return pdf;
    }

    /** The report anchored at the journal's row of this very validation; the same result is validated once. */
    private ReportInput validated(ReportInput input) {
        String result = "version " + input.extras().edition().number() + " result "
                + ReportComposer.resultHash(input, words);
        String caseId = session.theCase().id();
        Optional<JournalEntry> known = services.decisions().journal().reversed().stream()
                .filter(entry -> entry.act().equals("validate") && entry.caseId().equals(caseId)).findFirst()
                .filter(entry -> entry.newValue().equals(result));
        String anchor = known.orElseGet(
                () -> services.decisions().note(caseId, services.decisions().person(), "validate", "report", result))
                .hash();
        return input.anchored(anchor);
    }

    private SignatureWords signature(ReportInput input, String field) {
        String key = session.theCase().framework() == Framework.DEMONSTRATION ? "demonstration" : "care";
        Optional<PersonInCharge> signer = input.responsibility().signer();
        String name = signer.map(PersonInCharge::name).orElse("");
        List<String> shown = new ArrayList<>(List.of(name));
        signer.map(PersonInCharge::quality).filter(text -> !text.isBlank()).ifPresent(shown::add);
        signer.flatMap(PersonInCharge::rpps).ifPresent(rpps -> shown.add("RPPS " + rpps));
        shown.add(words.numbers().dateTime(input.issuedAt()));
        return new SignatureWords(words.text("workflow.sign.reason." + key, name), "", field, shown);
    }

    private static String fileName(Path pdf) {
        return String.valueOf(pdf.getFileName());
    }

    private ReportInput input(ZonedDateTime issuedAt, boolean draft, boolean pictures) throws IOException {
        Case theCase = session.theCase();
        Conclusion conclusion = session.conclusion();
        Optional<LaboratoryIdentity> laboratory = LaboratoryReader.read(services.settings().workspace());
        List<ReportedVariant> variants = variants(pictures);
        ReportInput input = new ReportInput(theCase, session.indication(), session.platform(),
                laboratory.map(IssueReport::printed), variants, termLabels(), session.knowledge(), annotators,
                session.identity().applied(session.quality(progress)),
                session.problems(), responsibility(laboratory), services.settings().programVersion(), vcfHashes(),
                "", issuedAt, conclusion.conclusionText(), conclusion.conductText(), session.widening().ever(), draft);
        return input.with(extras(input, pictures));
    }

    /** {@code whole}: with the coverage, which takes time and forbids no signature. */
    private ReportExtras extras(ReportInput input, boolean whole) throws IOException {
        ReportFacts facts = new ReportFacts(session);
        Optional<CaseCoverage> coverage = whole && session.figures().hasReads()
                ? Optional.of(session.figures().coverage(progress))
                : Optional.empty();
        GenomicNames namer = new GenomicNames(services.knowledge().transcripts(genome.build()), genome);
        Map<VariantKey, VariantNote> notes = new HashMap<>();
        input.variants().forEach(variant -> notes.put(variant.evidence().key(),
                choices.note(variant.evidence().key().text())));
        ReportExtras.Texts texts = new ReportExtras.Texts(choices.synthesis(), lay(input), incidental(input));
        return new ReportExtras(edition(), coverage, facts.kinds(), facts.singleAlleles(),
                Optional.of(session.variants().settings()), facts.genomicNames(input.variants(), namer), notes,
                facts.diseases(input.variants(), words.locale()), texts, session.reporting().held());
    }

    private ReportEdition edition() {
        Optional<ReportEdition.Previous> previous = SignedReports.latest(services.decisions(), session.theCase().id(),
                services.clock().getZone());
        return new ReportEdition(previous.map(one -> one.number() + 1).orElse(1), choices.standing(),
                choices.relation(), previous, choices.reason());
    }

    private Optional<String> lay(ReportInput input) {
        return choices.lay()
                ? Optional.of(choices.layText().isBlank() ? ProposedTexts.lay(input, words) : choices.layText())
                : Optional.empty();
    }

    private Optional<ReportExtras.Incidental> incidental(ReportInput input) {
        return choices.incidental().isBlank()
                ? Optional.empty()
                : Optional.of(new ReportExtras.Incidental(choices.incidental(), choices.incidentalReader(),
                        input.issuedAt().toLocalDate()));
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
                    pictures ? picture(review.variant(), counts.size()) : Optional.empty(), sheet(variant)));
        }
        return reported;
    }

    private Optional<SheetScore> sheet(ScopedVariant variant) {
        return session.classifying().sheets().of(variant).filter(sheet -> !sheet.isSomatic())
                .map(sheet -> new SheetScore(sheet.scheme().id(),
                        sheet.scheme().scale(), sheet.lines().stream()
                                .filter(line -> line.decision() == AppliedCriterion.Decision.ACCEPTED).toList()));
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
                    .ifPresent(term -> labels.put(feature.id(), term.label(words.locale())));
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
