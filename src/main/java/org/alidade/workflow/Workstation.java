package org.alidade.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.knowledge.indications.Indications;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/** The whole program behind its screens and commands. */
public interface Workstation extends AutoCloseable {
    /** One case of the worklist. {@code reviewed}: variants with a decision. */
    record CaseEntry(Path folder, String id, String title, String indication, String framework, int reviewed) {
    }

    /** The outcome of opening: a session, unless an error stopped it, and the problems. */
    record Opening(java.util.Optional<CaseSession> session, List<Problem> problems) {
        public Opening {
            problems = List.copyOf(problems);
        }
    }

    /** Cases that can be opened from the worklist: the sample cases, and those opened before. */
    List<CaseEntry> worklist();

    /** The installed catalogue of pre-indications. */
    Indications indications();

    /** How the person at the station wants the screens, and where they were; outlives the program. */
    Preferences preferences();

    /** Every installed source of knowledge. */
    List<KnowledgeSource> knowledge();

    /** What this station is, for its reader. {@code reader}: who signs the journal. */
    record StationFacts(String reader, Path workspace, String programVersion) {
    }

    StationFacts facts();

    /** From now on sentences that the station makes are in this language. */
    void speak(Locale locale);

    /** Opens a case (long; can be cancelled). */
    Opening open(CaseRequest request, Progress progress);

    @Override
    void close();
}
