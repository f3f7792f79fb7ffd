package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.alidade.casefile.CaseFolderReader;
import org.alidade.casefile.CaseIntake;
import org.alidade.casefile.LooseFilesReader;
import org.alidade.filtering.PartialVariants;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.knowledge.indications.Indications;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.record.LockHolder;
import org.alidade.record.SqliteRecord;
import org.alidade.text.Language;
import org.alidade.text.Messages;
import org.alidade.workflow.bundles.BundleChoice;
import org.alidade.workflow.bundles.BundleShelf;
import org.alidade.workflow.dossier.LaboratoryOffice;
import org.alidade.workflow.keeping.BackupOffice;
import org.alidade.workflow.keeping.RecordRules;
import org.alidade.workflow.queue.CaseQueue;
import org.alidade.workflow.classifying.RuleSetOffice;

/** The program on one station: a workspace folder, a record, the installed knowledge. */
public final class LocalWorkstation implements Workstation {
    private static final int CLEAN_UP_SECONDS = 10;
    private final Language language;
    private final StationSettings settings;
    private final KnowledgeBase knowledge;
    private final SqliteRecord decisions;
    private final OpenCase openCase;
    private final Dossiers dossiers;
    private final Clock clock;
    private final Worklist worklist;
    private final MovedFiles moved;
    private final Preferences preferences;
    private final StationLog log;
    private final BackupOffice backups;
    private final AtomicInteger opened = new AtomicInteger();
    private final ReentrantLock opening = new ReentrantLock();

    private LocalWorkstation(StationSettings settings, KnowledgeBase knowledge, SqliteRecord decisions,
            StationLog log, Messages messages, Clock clock, ReadPictures pictures) throws IOException {
        this.language = new Language(messages);
        this.log = log;
        this.settings = settings;
        this.knowledge = knowledge;
        this.decisions = decisions;
        this.moved = new MovedFiles(decisions, settings.tables());
        this.worklist = new Worklist(settings, decisions);
        this.preferences = Preferences.open(settings.workspace(), Reader.NAME, Reader.STATION);
        this.clock = clock;
        this.backups = new BackupOffice(decisions, settings.workspace(), RecordRules.read(settings.workspace()));
        this.dossiers = new Dossiers(settings, decisions, clock, knowledge);
        this.openCase = new OpenCase(settings, knowledge, decisions, language, clock, pictures, dossiers);
    }

    /**
     * Opens the workspace, making it where it does not exist.
     *
     * @throws IOException if the workspace cannot be written or another program holds its record; the message says which
     * @throws KnowledgeException if the knowledge bundle cannot be read
     */
    public static LocalWorkstation open(StationSettings settings, Messages messages, Clock clock, ReadPictures pictures)
            throws IOException, KnowledgeException {
        SqliteRecord.prepare();
        Files.createDirectories(settings.workspace());
        Files.createDirectories(settings.tables());
        StationLog log = StationLog.open(settings.workspace(), settings.programVersion(), clock);
        boolean ready = false;
        try {
            KnowledgeBase knowledge = KnowledgeBase.open(settings);
            SqliteRecord decisions = StationRecord.open(settings, clock, knowledge.hash());
            ready = true;
            return new LocalWorkstation(settings, knowledge, decisions, log, messages, clock, pictures);
        } finally {
            if (!ready) {
                log.close();
            }
        }
    }

    @Override
    public Indications indications() {
        return knowledge.indications();
    }

    @Override
    public CatalogueOffice catalogue() {
        return knowledge.catalogue(decisions);
    }

    /**
     * Local consequences and HGVS of a VCF.
     *
     * @param transcripts files of transcripts; where none is given, those of the bundle
     */
    public AnnotateFile.Outcome annotate(Path vcf, Path tsv, List<Path> transcripts, Progress progress)
            throws IOException {
        return new AnnotateWishes(knowledge, dossiers).run(vcf, tsv, transcripts, progress);
    }

    /**
     * Ranks every solved case below a folder and writes where its answer stands.
     *
     * @param problems takes what kept a case from being opened
     */
    public List<BenchmarkRanking.Placed> benchmarkRanking(Path cases, Path tsv, Consumer<Problem> problems,
            Progress progress) throws IOException {
        return new BenchmarkRanking(this, knowledge.geneModels(), knowledge.geneFacts()).run(cases, tsv, problems,
                progress);
    }

    @Override
    public List<KnowledgeSource> knowledge() {
        return knowledge.sources();
    }

    @Override
    public BundleShelf bundles() {
        return new BundleShelf(new BundleChoice(settings.workspace()), settings.knowledge(),
                new StationJournal(decisions));
    }

    @Override
    public StationFacts facts() {
        return new StationFacts(decisions.person(), settings.workspace(), settings.programVersion());
    }

    @Override
    public void speak(Locale locale) {
        language.change(locale);
    }

    public Path sampleCases() {
        return settings.sampleCases();
    }

    @Override
    public List<CaseEntry> worklist() {
        List<CaseEntry> entries = worklist.entries(knowledge.indications());
        entries.forEach(log::know);
        return entries;
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public Opening open(CaseRequest request, Progress progress, Consumer<PartialVariants> partial) {
        opening.lock();
        try {
            return openNow(request, progress, partial);
        } finally {
            opening.unlock();
        }
    }

    @Override
    public Opening reanalyse(CaseRequest request, Progress progress) {
        dossier(request).dossier().ifPresent(sheet -> CatalogueOfCase.reopen(sheet.caseId(), decisions));
        return open(request, progress);
    }

    /** The folders of the worklist's cases that were read before. */
    public List<Path> readBefore() {
        return worklist().stream().filter(entry -> decisions.reading(entry.id()).isPresent())
                .map(CaseEntry::folder).toList();
    }

    private Opening openNow(CaseRequest request, Progress progress, Consumer<PartialVariants> partial) {
        progress.report("workflow.stage.intake", 0, 0);
        int number = opened.incrementAndGet();
        long start = System.nanoTime();
        boolean declared = !(request instanceof CaseRequest.Loose loose) || loose.declared();
        MovedFiles.Look look = moved.look();
        CaseIntake intake = read(request, look);
        Opening tried = openCase.open(intake, declared, progress, partial);
        Opening opening = new Opening(tried.session(), look.told(tried.problems()), look.missing());
        opening.problems().forEach(log::tell);
        log.tell("case " + number + (opening.session().isPresent() ? " opened in " : " refused after ")
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        return opening;
    }

    /** What lies in the files of a case; from now on the log knows what not to say of it. */
    private CaseIntake read(CaseRequest request, MovedFiles.Look look) {
        CaseIntake intake = switch (request) {
            case CaseRequest.Folder one -> CaseFolderReader.read(one.folder(), look);
            case CaseRequest.Loose one -> LooseFilesReader.read(one.files().at(look));
        };
        intake.read().ifPresent(log::know);
        return intake;
    }

    @Override
    public MovedVcf.Answer settleMoved(MovedVcf one, Path at, Progress progress) throws IOException {
        return moved.settle(one, at, progress);
    }

    @Override
    public StationLog log() {
        return log;
    }

    @Override
    public DossierOpening dossier(CaseRequest request) {
        MovedFiles.Look look = moved.look();
        CaseIntake intake = read(request, look);
        return new DossierOpening(intake.read().map(dossiers::of), look.told(intake.problems()));
    }

    @Override
    public CaseQueue queue() {
        return new CaseQueue(List.of(settings.workspace().resolve("cases"), settings.sampleCases()), decisions,
                this::dossier, clock, decisions.person());
    }

    @Override
    public LaboratoryOffice laboratory() {
        return new LaboratoryOffice(settings.workspace(), decisions, decisions.person());
    }

    @Override
    public BackupOffice backups() {
        return backups;
    }

    @Override
    public Optional<LockHolder> shownBecauseOf() {
        return decisions.shownBecauseOf();
    }

    @Override
    public RuleSetOffice ruleSets() {
        return new RuleSetOffice(settings.workspace(), decisions, decisions.person());
    }

    /** An opening that was stopped takes its unfinished files away before the program ends. */
    private void awaitOpening() {
        try {
            if (opening.tryLock(CLEAN_UP_SECONDS, TimeUnit.SECONDS)) {
                opening.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        awaitOpening();
        preferences.close();
        backups.close();
        decisions.close();
        log.close();
    }
}
