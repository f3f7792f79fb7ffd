package org.alidade.workflow;

import java.util.Optional;

import org.alidade.quality.CaseQuality;
import org.alidade.record.DecisionRecord;
import org.alidade.workflow.dossier.IdentitySettlement;

/**
 * A biologist verifies samples whose calls contradict declared sex or parentage. Accounts come with a later step: until then
 * the person at the station names the biologist who answers for it.
 */
public final class SettleIdentity {
    private final DecisionRecord record;
    private final String caseId;
    private final String dataHashes;

    SettleIdentity(DecisionRecord record, String caseId, String dataHashes) {
        this.record = record;
        this.caseId = caseId;
        this.dataHashes = dataHashes;
    }

    /** The word that holds for the data that are open. */
    public Optional<IdentitySettlement> current() {
        return IdentitySettlement.read(record, caseId, dataHashes);
    }

    public void settle(String biologist, String reason) {
        IdentitySettlement.settle(record, caseId, dataHashes, record.person(), biologist, reason);
    }

    /**
     * Notes that a biologist looked at the details, which may tell of parentage.
     *
     * @throws IllegalArgumentException without a name
     */
    public void looked(String biologist) {
        if (biologist.isBlank()) {
            throw new IllegalArgumentException("who looks at the details has a name");
        }
        record.note(caseId, record.person(), "identity-details", "", biologist.strip());
    }

    /** Takes the word back. */
    public void reopen() {
        IdentitySettlement.reopen(record, caseId, dataHashes, record.person());
    }

    /** The measured quality, with an identity that was to be verified and now is. */
    public CaseQuality applied(CaseQuality measured) {
        return measured.identity() == CaseQuality.Identity.TO_VERIFY && current().isPresent()
                ? new CaseQuality(measured.samples(), measured.trio(), CaseQuality.Identity.SETTLED,
                        measured.details())
                : measured;
    }
}
