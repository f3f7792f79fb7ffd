package org.alidade.knowledge;

import java.util.List;
import java.util.stream.Collectors;
import org.alidade.model.Problem;

/** A bundle cannot be opened or made; the reasons come as problems, each with its remedy in the text bundles. */
public final class KnowledgeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public KnowledgeException(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.file() + ": " + problem.code() + " " + problem.arguments())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public KnowledgeException(Problem problem) {
        this(List.of(problem));
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
