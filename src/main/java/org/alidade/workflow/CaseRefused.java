package org.alidade.workflow;

import java.io.IOException;
import java.util.List;

import org.alidade.model.Problem;

/** A case could not be opened; the problems say why, and what to do. */
public final class CaseRefused extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public CaseRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
