package org.alidade.workflow;

import java.io.IOException;
import java.util.List;
import org.alidade.model.VariantKey;
import org.alidade.reads.ReadCounts;
import org.alidade.text.Language;

/** Where a person looks at the reads of a case; shows none that the gate does not let be seen. */
public final class ReadRoom implements AutoCloseable {
    private final CaseSession session;
    private final CaseReads reads;
    private final Language language;

    ReadRoom(CaseSession session, CaseReads reads, Language language) {
        this.session = session;
        this.reads = reads;
        this.language = language;
    }

    CaseReads files() {
        return reads;
    }

    List<ReadCounts> counts(VariantKey variant) throws IOException {
        checkShown(variant);
        return reads.counts(variant);
    }

    /**
     * What the reads say of a variant: verdicts, origin, and phase with the other variant of its pair (long).
     *
     * @throws IOException also where the gate does not let the reads be seen
     */
    public ReadFindings findings(VariantKey variant) throws IOException {
        checkShown(variant);
        return reads.findings(variant,
                CandidatePartner.of(variant, session.candidates()).filter(session::showsReadsOf));
    }

    private void checkShown(VariantKey variant) throws IOException {
        if (!session.showsReadsOf(variant)) {
            throw new IOException(language.messages().text("filter.where.outside", variant.text()));
        }
    }

    @Override
    public void close() {
        reads.close();
    }
}
