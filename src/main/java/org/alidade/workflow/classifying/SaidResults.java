package org.alidade.workflow.classifying;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.classification.outcome.Explains;
import org.alidade.model.VariantKey;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

/** What the biologist said each result explains; every word is a row of the journal, the last one holds. */
final class SaidResults {
    private static final String ACT = "explains";

    private final DecisionRecord record;
    private final String caseId;

    SaidResults(DecisionRecord record, String caseId) {
        this.record = record;
        this.caseId = caseId;
    }

    /** By the variant's key as text. */
    Map<String, Explains> all() {
        Map<String, Explains> said = new LinkedHashMap<>();
        for (JournalEntry entry : record.journal(Set.of(ACT))) {
            if (entry.caseId().equals(caseId)) {
                if (entry.newValue().isEmpty()) {
                    said.remove(entry.subject());
                } else {
                    said.put(entry.subject(), Explains.valueOf(entry.newValue()));
                }
            }
        }
        return said;
    }

    /** {@code word}: empty takes it back. */
    void say(VariantKey variant, Optional<Explains> word, String person) {
        String before = Optional.ofNullable(all().get(variant.text())).map(Enum::name).orElse("");
        String after = word.map(Enum::name).orElse("");
        if (!before.equals(after)) {
            record.note(caseId, person, ACT, variant.text(), before, after);
        }
    }
}
