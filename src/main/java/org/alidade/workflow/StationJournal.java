package org.alidade.workflow;

import java.util.List;

import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;
import org.alidade.workflow.bundles.BundleShelf;

/** The open journal, for acts that concern no case. */
record StationJournal(DecisionRecord record) implements BundleShelf.Journal {
    @Override
    public List<JournalEntry> rows() {
        return record.journal();
    }

    @Override
    public void note(String act, String subject, String oldValue, String newValue) {
        record.note("", record.person(), act, subject, oldValue, newValue);
    }
}
