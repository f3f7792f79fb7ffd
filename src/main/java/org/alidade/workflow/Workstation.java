package org.alidade.workflow;

import java.nio.file.Path;
import java.util.List;
import org.alidade.casefile.LooseFiles;
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

    /** Opens a case folder (long; can be cancelled). */
    Opening open(Path folder, Progress progress);

    /**
     * Opens loose files as a case (long; can be cancelled).
     *
     * @param declared whether the person declared the data to be public or validation data
     */
    Opening open(LooseFiles files, boolean declared, Progress progress);

    @Override
    void close();
}
