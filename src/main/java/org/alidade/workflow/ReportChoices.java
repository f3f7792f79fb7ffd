package org.alidade.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;
import org.alidade.report.ReportEdition.Relation;
import org.alidade.report.ReportEdition.Standing;
import org.alidade.report.VariantNote;

/**
 * What a person chose for the report of a case; every state of it is a journal entry.
 *
 * @param reason why it is partial, not contributive, or issued anew
 * @param synthesis replaces the proposed sentences; may be empty
 * @param lay whether the family gets a page of its own
 * @param layText what that page says; empty: the proposed text
 * @param incidental a finding unrelated to the indication; may be empty
 * @param incidentalReader the second reader who recorded it
 * @param language {@code fr} or {@code en}
 * @param notes by variant ({@code contig-pos-ref-alt})
 */
public record ReportChoices(Standing standing, Relation relation, String reason, String synthesis, boolean lay,
        String layText, String incidental, String incidentalReader, String language, Map<String, VariantNote> notes) {
    private static final String ACT = "report-choices";

    public ReportChoices {
        notes = java.util.Collections.unmodifiableMap(new TreeMap<>(notes));
    }

    /** Where nobody chose anything. */
    public static ReportChoices none() {
        return new ReportChoices(Standing.COMPLETE, Relation.REPLACES, "", "", false, "", "", "", "fr", Map.of());
    }

    /** The latest state. */
    static ReportChoices read(DecisionRecord record, String caseId) {
        List<JournalEntry> journal = record.journal();
        return journal.reversed().stream().filter(entry -> entry.act().equals(ACT) && entry.caseId().equals(caseId))
                .findFirst().map(entry -> ReportChoicesJson.read(entry.newValue())).orElseGet(ReportChoices::none);
    }

    /** Writes a row where something changed. */
    void write(DecisionRecord record, String caseId, String person) {
        ReportChoices before = read(record, caseId);
        if (!before.equals(this)) {
            record.note(caseId, person, ACT, "", ReportChoicesJson.write(before), ReportChoicesJson.write(this));
        }
    }

    public ReportChoices standing(Standing other, String why) {
        return new ReportChoices(other, relation, why, synthesis, lay, layText, incidental, incidentalReader, language,
                notes);
    }

    public ReportChoices relation(Relation other) {
        return new ReportChoices(standing, other, reason, synthesis, lay, layText, incidental, incidentalReader,
                language, notes);
    }

    public ReportChoices synthesis(String text) {
        return new ReportChoices(standing, relation, reason, text, lay, layText, incidental, incidentalReader, language,
                notes);
    }

    public ReportChoices lay(boolean wanted, String text) {
        return new ReportChoices(standing, relation, reason, synthesis, wanted, text, incidental, incidentalReader,
                language, notes);
    }

    public ReportChoices incidental(String text, String reader) {
        return new ReportChoices(standing, relation, reason, synthesis, lay, layText, text, reader, language, notes);
    }

    public ReportChoices language(String other) {
        return new ReportChoices(standing, relation, reason, synthesis, lay, layText, incidental, incidentalReader,
                other, notes);
    }

    /** The same with another note on a variant. */
    public ReportChoices noted(String variant, VariantNote note) {
        Map<String, VariantNote> changed = new TreeMap<>(notes);
        changed.put(variant, note);
        return new ReportChoices(standing, relation, reason, synthesis, lay, layText, incidental, incidentalReader,
                language, changed);
    }

    public VariantNote note(String variant) {
        return Optional.ofNullable(notes.get(variant)).orElseGet(VariantNote::none);
    }
}
