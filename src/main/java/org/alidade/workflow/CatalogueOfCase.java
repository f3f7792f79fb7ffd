package org.alidade.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.knowledge.indications.Indications;
import org.alidade.model.Indication;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;

/**
 * In which version of the catalogue a case is read: an open one in the newest, a closed one in that under which its report was
 * signed.
 */
final class CatalogueOfCase {
    private static final String READ = "read_under";
    private static final String SIGN = "sign";
    private static final String AGAIN = "reopen";

    private CatalogueOfCase() {
    }

    /**
     * @param closed whether a report was signed since
     */
    record LastRead(String code, String version, boolean closed) {
    }

    /** By case, under what it was read last; of a closed case, under what it was read when its report was signed. */
    static Map<String, LastRead> lastRead(DecisionRecord decisions) {
        Map<String, LastRead> read = new LinkedHashMap<>();
        for (JournalEntry entry : decisions.journal(Set.of(READ, SIGN, AGAIN))) {
            LastRead known = read.get(entry.caseId());
            if (entry.act().equals(SIGN) && known != null) {
                read.put(entry.caseId(), new LastRead(known.code(), known.version(), true));
            } else if (entry.act().equals(AGAIN) && known != null) {
                read.put(entry.caseId(), new LastRead(known.code(), known.version(), false));
            } else if (entry.act().equals(READ) && (known == null || !known.closed())) {
                read.put(entry.caseId(), new LastRead(entry.subject(), entry.newValue(), false));
            }
        }
        return read;
    }

    /** The pre-indication that a case is read under; empty where the code is unknown. */
    static Optional<Indication> find(String caseId, String code, Indications catalogue, DecisionRecord decisions) {
        LastRead last = lastRead(decisions).get(caseId);
        Optional<Indication> newest = catalogue.find(code);
        if (last == null || !last.closed()) {
            return newest;
        }
        boolean same = newest.filter(found -> found.code().equalsIgnoreCase(last.code())).isPresent();
        return same ? catalogue.find(code, last.version()).or(() -> newest) : newest;
    }

    /** From now on a case with a signed report is read under the newest version again; done for a reanalysis. */
    static void reopen(String caseId, DecisionRecord decisions) {
        LastRead last = lastRead(decisions).get(caseId);
        if (last != null && last.closed()) {
            decisions.note(caseId, decisions.person(), AGAIN, last.code(), last.version(), "");
        }
    }

    /** Whether a closed case is not read in the version under which its report was signed, because nobody has it any more. */
    static boolean isVersionLost(String caseId, Indication read, DecisionRecord decisions) {
        LastRead last = lastRead(decisions).get(caseId);
        return last != null && last.closed() && last.code().equalsIgnoreCase(read.code())
                && !last.version().equals(read.version());
    }

    /** Notes under what a case is now read, where that is new. */
    static void note(String caseId, Indication indication, DecisionRecord decisions) {
        LastRead last = lastRead(decisions).get(caseId);
        boolean known = last != null && last.code().equals(indication.code())
                && last.version().equals(indication.version());
        if (!known && (last == null || !last.closed())) {
            decisions.note(caseId, decisions.person(), READ, indication.code(), indication.version());
        }
    }
}
