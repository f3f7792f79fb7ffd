package org.alidade.workflow;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alidade.casefile.Case;
import org.alidade.filtering.CaseVariants;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.FilterSettings;
import org.alidade.filtering.Funnel;
import org.alidade.filtering.Scope;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.filtering.TumourReading;
import org.alidade.filtering.Whereabouts;
import org.alidade.filtering.Widening;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.knowledge.annotation.HgvsResolution;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.phenotypes.Phenotypes;
import org.alidade.model.SourceColumn;
import org.alidade.model.Indication;
import org.alidade.model.Pedigree;
import org.alidade.model.Problem;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.quality.CaseQuality;
import org.alidade.ranking.Candidate;
import org.alidade.ranking.CandidateRanking;
import org.alidade.ranking.RankingInput;
import org.alidade.reads.ReadCounts;
import org.alidade.record.SqliteRecord;
import org.alidade.record.VariantReview;
import org.alidade.text.Language;
import org.alidade.text.Messages;
import org.alidade.variants.PreparedTable;
import org.alidade.variants.local.OwnConsequences;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.RecordValues;
import org.alidade.workflow.dossier.Dossier;
import org.alidade.workflow.classifying.Classifying;
import org.alidade.workflow.classifying.LaboratoryRules;

/** One case in the workspace, with its table, its reads and its decisions. */
final class OpenedCase implements CaseSession {
    /** What a case needs of its station. */
    record Services(StationSettings settings, KnowledgeBase knowledge, SqliteRecord decisions, Language language,
            Clock clock, ReadPictures pictures) {
        /** The texts of the moment. */
        Messages messages() {
            return language.messages();
        }

        Classifying classifying(Case theCase, Genome genome, Classifying.Moment moment) {
            LaboratoryRules rules = LaboratoryRules.read(settings.workspace());
            return new Classifying(theCase, language, rules, knowledge.nearVariants(genome, rules.ownClinVar()),
                    decisions, Reader.NAME, moment);
        }
    }

    /** What the filters and the ranking made of the case under one filter set. */
    private record Reading(ScopedVariants variants, List<Candidate> candidates) {
    }

    private final Case theCase;
    private final Dossier dossier;
    private final List<Object> openedWith;
    private final SettleIdentity identity;
    private final Optional<Indication> indication;
    private final List<Problem> problems;
    private final PreparedTable table;
    private final WidenView widening;
    private volatile CaseVariants variants;
    private final Services services;
    private final Genome genome;
    private final OwnConsequences own;
    private final ReadRoom reads;
    private final Classifying classifying;
    private final ReviewVariant reviewing;
    private final ChangePedigree pedigree;
    private final CaseFigures figures;
    private final double findable;
    private volatile Reading reading;

    /** {@code ofFolder}: the family that the case folder tells, where a person drew another one. */
    OpenedCase(Dossier dossier, Pedigree ofFolder, Optional<Indication> indication,
            List<Problem> problems, PreparedTable table, CaseVariants variants, Genome genome,
            Set<String> usablePersons, Services services, Progress progress) {
        this.theCase = dossier.theCase();
        this.dossier = dossier;
        this.openedWith = dossier.opening();
        this.identity = new SettleIdentity(services.decisions(), theCase.id(),
                String.join(",", table.vcfSha256()));
        this.indication = indication;
        this.problems = problems;
        this.table = table;
        this.variants = variants;
        this.services = services;
        this.classifying = services.classifying(theCase, genome, new Classifying.Moment(this::variants,
                this::candidates, () -> figures().parentsConform()));
        this.reviewing = new ReviewVariant(this, services.clock());
        this.findable = ExpectedYield.of(services.settings().workspace(), indication, problems);
        this.reading = read(FilterPresets.first(indication, TumourReading.of(theCase)), progress);
        this.widening = new WidenView(theCase.id(), indication,
                () -> CaseScope.related(theCase(), services.knowledge()), services.knowledge(), services.decisions(),
                this::show);
        this.pedigree = new ChangePedigree(theCase, ofFolder, () -> this.variants, usablePersons, this::variants,
                services.decisions(), services.clock());
        this.genome = genome;
        this.own = new OwnConsequences(services.knowledge().consequences(genome));
        this.reads = new ReadRoom(this, new CaseReads(theCase, usablePersons, genome,
                services.knowledge().geneModels(), services.language()), services);
        this.figures = new CaseFigures(theCase, variants, table.vcfSha256(), reads.files(),
                services.knowledge().geneModels(),
                services.settings().workspace(), this::variants, this::candidates);
    }

    @Override
    public Case theCase() {
        return dossier.theCase();
    }

    @Override
    public String person() {
        return services.decisions().person();
    }

    @Override
    public Dossier dossier() {
        return dossier;
    }

    @Override
    public boolean needsReopening() {
        return !openedWith.equals(dossier.opening());
    }

    @Override
    public SettleIdentity identity() {
        return identity;
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Optional<Indication> indication() {
        return indication;
    }

    @Override
    public Optional<String> platform() {
        return theCase().careRegion().flatMap(services.knowledge().indications()::platform);
    }

    @Override
    public Phenotypes phenotypes() {
        return services.knowledge().phenotypes();
    }

    @Override
    public GeneFacts geneFacts() {
        return services.knowledge().geneFacts();
    }

    @Override
    public List<KnowledgeSource> knowledge() {
        return services.knowledge().sources();
    }

    @Override
    public ScopedVariants variants() {
        return reading.variants();
    }

    @Override
    public List<Candidate> candidates() {
        return reading.candidates();
    }

    @Override
    public double findable() {
        return findable;
    }

    @Override
    public void refilter(FilterSettings settings, Progress progress) {
        FilterSettings before = reading.variants().settings();
        reading = read(settings, progress);
        services.decisions().note(theCase.id(), person(), "filter", settings.name(), FilterSettingsJson.text(before),
                FilterSettingsJson.text(settings));
    }

    @Override
    public WidenView widening() {
        return widening;
    }

    private void show(Optional<Widening> chosen, Progress progress) {
        CaseScope scope = CaseScope.of(theCase(), indication, chosen, services.knowledge());
        variants = variants.within(scope.read(), scope.scope(), services.knowledge().geneModels());
        reading = read(reading.variants().settings(), progress);
    }

    @Override
    public Funnel preview(FilterSettings settings, Progress progress) {
        return variants.preview(settings, progress);
    }

    @Override
    public List<ExtraField> fields() {
        return variants.fields();
    }

    @Override
    public List<SourceColumn> sourceColumns() {
        return services.knowledge().sourceColumns(theCase.build());
    }

    @Override
    public Optional<RecordValues> record(ScopedVariant variant) {
        return variants.record(variant);
    }

    @Override
    public List<String> laboratoryTags() {
        return LaboratoryTags.read(services.settings().workspace(), services.messages());
    }

    private Reading read(FilterSettings settings, Progress progress) {
        ScopedVariants filtered = variants.filter(settings, progress);
        progress.report("workflow.stage.rank", 0, 0);
        return new Reading(filtered, CandidateRanking.rank(filtered, rankingInput()));
    }

    private RankingInput rankingInput() {
        return new RankingInput(theCase().probandFeatures(), services.knowledge().phenotypes(),
                services.knowledge().geneFacts(), findable);
    }

    @Override
    public void rerank() {
        // other signs may make another disease of a gene related to the indication
        Scope scope = CaseScope.of(theCase(), indication, widening.current(), services.knowledge()).scope();
        if (!scope.guarded().equals(reading.variants().scope().guarded())) {
            show(widening.current(), Progress.none());
            return;
        }
        ScopedVariants filtered = reading.variants();
        reading = new Reading(filtered, CandidateRanking.rank(filtered, rankingInput()));
    }

    @Override
    public CaseQuality quality(Progress progress) throws IOException {
        return figures.quality(progress);
    }

    @Override
    public CaseFigures figures() {
        return figures;
    }

    @Override
    public HgvsResolution resolve(String typed) {
        return services.knowledge().resolver(genome).resolve(typed);
    }

    @Override
    public AnnotationComparison compareAnnotation(VariantEvidence evidence) {
        return own.of(evidence).map(told -> AnnotationComparison.of(evidence.consequences(), told))
                .orElseGet(AnnotationComparison::untold);
    }

    @Override
    public Whereabouts explain(VariantKey variant) {
        return variants.explain(variant, reading.variants());
    }

    @Override
    public Classifying classifying() {
        return classifying;
    }

    @Override
    public Optional<VariantReview> review(VariantKey variant) {
        return services.decisions().review(reads.reviews().shelf(), variant);
    }

    @Override
    public List<VariantReview> reviews() {
        return services.decisions().reviews(reads.reviews().shelf());
    }

    @Override
    public ReviewVariant reviewing() {
        return reviewing;
    }

    @Override
    public ChangePedigree pedigree() {
        return pedigree;
    }

    @Override
    public void save(VariantReview review) {
        reads.reviews().begin();
        services.decisions().save(reads.reviews().shelf(), review, evidence(review.variant()));
    }

    private VariantEvidence evidence(VariantKey key) {
        return reading.variants().of(key).stream().map(ScopedVariant::evidence).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " is not in the scope of the case"));
    }

    @Override
    public boolean showsReadsOf(VariantKey variant) {
        return variants.showsReadsOf(variant, reading.variants());
    }

    @Override
    public List<ReadCounts> readCounts(VariantKey variant) throws IOException {
        return reads.counts(variant);
    }

    @Override
    public ReadRoom readRoom() {
        return reads;
    }

    @Override
    public void languageChanged() {
        reads.files().restartViewer();
    }

    @Override
    public Optional<URI> viewerPage() throws IOException {
        return reads.files().viewerPage(this::variants);
    }

    @Override
    public void applyDemonstrationReview() throws IOException {
        DemonstrationDecisions.apply(this, services.clock());
    }

    @Override
    public ReanalyseCase reanalysis() {
        return new ReanalyseCase(this, services.decisions(), String.join(",", table.vcfSha256()));
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(services.clock());
    }

    @Override
    public ReportOffice reporting() {
        return new ReportOffice(this, services, () -> reads.reviews().shelf(),
                progress -> new IssueReport(this, services, table, variants.annotators(), genome, progress));
    }

    @Override
    public void close() {
        figures.close();
        reads.close();
        variants.close();
    }
}
