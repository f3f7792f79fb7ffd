package org.alidade.knowledge.transcripts.files;

import java.util.ArrayList;
import java.util.List;

import org.alidade.model.Problem;

/** Collects what is wrong in one file; beyond a hundred, only the number is kept. */
final class FileProblems {
    private static final int KEPT = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    FileProblems(String file) {
        this.file = file;
    }

    /** A field does not hold what it should. */
    void field(long line, String field, String found) {
        add(Problem.error("transcripts.field", file, field, found).atLine(line).inField(field));
    }

    /** A transcript whose parts do not fit together. */
    void transcript(long line, String id, String reason) {
        add(Problem.error("transcripts.transcript", file, id, reason).atLine(line).inField(id));
    }

    /** The file is none of transcripts, or holds none. */
    void unknown() {
        add(Problem.error("transcripts.unknown", file));
    }

    private void add(Problem problem) {
        if (problems.size() < KEPT) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(Problem.error("transcripts.more", file, Integer.toString(more)));
        }
        return all;
    }
}
