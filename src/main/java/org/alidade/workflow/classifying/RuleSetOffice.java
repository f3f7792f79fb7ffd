package org.alidade.workflow.classifying;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.alidade.classification.RuleSet;
import org.alidade.model.Problem;
import org.alidade.record.DecisionRecord;

/** Where a laboratory chooses its rule set; the choice is a journal row. */
public final class RuleSetOffice {
    private final Path workspace;
    private final DecisionRecord record;
    private final String person;

    public RuleSetOffice(Path workspace, DecisionRecord record, String person) {
        this.workspace = workspace;
        this.record = record;
        this.person = person;
    }

    /** Those that came with the program, then the laboratory's own. */
    public List<RuleSet> all() {
        return LaboratoryRules.read(workspace).all();
    }

    /** Files of the laboratory that are no rule set. */
    public List<Problem> problems() {
        return LaboratoryRules.read(workspace).problems();
    }

    public RuleSet chosen() {
        return LaboratoryRules.read(workspace).chosen();
    }

    /** Holds for cases opened from now on. */
    public void choose(RuleSet rules) throws IOException {
        LaboratoryRules.read(workspace).choose(rules, record, person);
    }
}
