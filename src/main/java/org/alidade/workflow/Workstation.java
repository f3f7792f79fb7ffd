package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.alidade.filtering.PartialVariants;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.knowledge.indications.Indications;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.record.LockHolder;
import org.alidade.workflow.bundles.BundleShelf;
import org.alidade.workflow.dossier.Dossier;
import org.alidade.workflow.dossier.LaboratoryOffice;
import org.alidade.workflow.keeping.BackupOffice;
import org.alidade.workflow.queue.CaseQueue;
import org.alidade.workflow.classifying.RuleSetOffice;

/** The whole program behind its screens and commands. */
public interface Workstation extends AutoCloseable {
    /** One case of the worklist. {@code reviewed}: variants with a decision. */
    record CaseEntry(Path folder, String id, String title, String indication, String framework, int reviewed) {
    }

    /**
     * The outcome of opening: a session, unless an error stopped it, and the problems.
     *
     * @param moved VCFs that were read before and are no longer at their places
     */
    record Opening(java.util.Optional<CaseSession> session, List<Problem> problems, List<MovedVcf> moved) {
        public Opening {
            problems = List.copyOf(problems);
            moved = List.copyOf(moved);
        }

        public Opening(java.util.Optional<CaseSession> session, List<Problem> problems) {
            this(session, problems, List.of());
        }
    }

    /** The outcome of asking for a sheet: one, unless the case's files cannot be read, and the problems. */
    record DossierOpening(java.util.Optional<Dossier> dossier, List<Problem> problems) {
        public DossierOpening {
            problems = List.copyOf(problems);
        }
    }

    /** Cases that can be opened from the worklist: the sample cases, and those opened before. */
    List<CaseEntry> worklist();

    /** The installed catalogue of pre-indications. */
    Indications indications();

    /** Where new waves of pre-indications are taken over. */
    CatalogueOffice catalogue();

    /** How the person at the station wants the screens, and where they were; outlives the program. */
    Preferences preferences();

    /** Every installed source of knowledge. */
    List<KnowledgeSource> knowledge();

    /** The bundles of the station, to be verified, built, chosen and removed. */
    BundleShelf bundles();

    /** What this station is, for its reader. {@code reader}: who signs the journal. */
    record StationFacts(String reader, Path workspace, String programVersion) {
    }

    StationFacts facts();

    /** From now on sentences that the station makes are in this language. */
    void speak(Locale locale);

    /** What the program did, without anything of a patient. */
    StationLog log();

    /** Opens a case (long; can be cancelled). */
    default Opening open(CaseRequest request, Progress progress) {
        return open(request, progress, partial -> {
        });
    }

    /**
     * The same, showing what can already be shown while a big file is read: never before consent and scope were judged, and
     * nothing outside them. {@code partial} is called on another thread, and not any more once this has returned.
     */
    Opening open(CaseRequest request, Progress progress, Consumer<PartialVariants> partial);

    /**
     * Opens a case under the newest knowledge and catalogue, also one whose report is signed: what is new of it is then told by
     * {@link CaseSession#reanalysis} (long; can be cancelled).
     */
    Opening reanalyse(CaseRequest request, Progress progress);

    /**
     * Takes the new place of a VCF, if the very same file is there (long).
     *
     * @throws IOException if the file cannot be read
     */
    MovedVcf.Answer settleMoved(MovedVcf moved, Path at, Progress progress) throws IOException;

    /** The sheet of a case that is not open: also of one that cannot be opened for what the sheet lacks. */
    DossierOpening dossier(CaseRequest request);

    /** The cases of the station and how far each is. */
    CaseQueue queue();

    /** Where the laboratory's identity is read and changed. */
    LaboratoryOffice laboratory();

    /** Where the laboratory chooses its rule set. */
    RuleSetOffice ruleSets();

    /** Where the record is backed up. */
    BackupOffice backups();

    /** Who holds the workspace, where this station only shows its last backup and decides nothing. */
    Optional<LockHolder> shownBecauseOf();

    @Override
    void close();
}
