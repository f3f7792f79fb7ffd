package org.alidade.workflow;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alidade.model.VariantKey;
import org.alidade.reads.ReadCounts;
import org.alidade.viewer.ReadPicture;
import org.alidade.workflow.reading.ReadReviews;

/** Where a person looks at the reads of a case; shows none that the gate does not let be seen. */
public final class ReadRoom implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ReadRoom.class.getName());
    private final CaseSession session;
    private final CaseReads reads;
    private final OpenedCase.Services services;
    private final ReadReviews reviews;

    ReadRoom(CaseSession session, CaseReads reads, OpenedCase.Services services) {
        this.session = session;
        this.reads = reads;
        this.services = services;
        this.reviews = new ReadReviews(services.decisions(), session.theCase().id(),
                services.settings().workspace().resolve("pictures"), services.decisions()::person);
    }

    /** What persons said of the reads, as the person at the station may see it. */
    public ReadReviews reviews() {
        return reviews;
    }

    /** Variants that the person has not called, those that were asked for first, then in the order of the list. */
    public List<VariantKey> queue() {
        return reviews.queue(session.candidates().stream().flatMap(candidate -> candidate.variants().stream())
                .map(variant -> variant.evidence().key()).filter(session::showsReadsOf).toList());
    }

    /**
     * The viewer's picture of the reads (long).
     *
     * @return a PNG at twice the usual size; empty where the case has no reads
     * @throws IOException also where the gate does not let the reads be seen
     */
    public Optional<byte[]> picture(VariantKey variant) throws IOException {
        checkShown(variant);
        if (!reads.hasReads()) {
            return Optional.empty();
        }
        try {
            URI page = session.viewerPage().orElseThrow();
            return Optional.of(drawn(services.pictures().of(page), variant));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the embedded viewer failed; the picture is drawn without it", e);
            return Optional.of(plainPicture(variant));
        }
    }

    /**
     * The same without the embedded viewer.
     *
     * @throws IOException also where the gate does not let the reads be seen
     */
    public byte[] plainPicture(VariantKey variant) throws IOException {
        checkShown(variant);
        return drawn(reads.plainPicture(session::variants), variant);
    }

    private byte[] drawn(ReadPicture picture, VariantKey variant) throws IOException {
        return picture.png(variant, ShowReads.WIDTH, ShowReads.height(reads.persons().size()));
    }

    /** Reads ahead what is likely to be looked at next (long); those that the gate hides are left out. */
    public void prefetch(List<VariantKey> next) throws IOException {
        reads.prefetch(next.stream().filter(session::showsReadsOf).toList());
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
            throw new IOException(services.messages().text("filter.where.outside", variant.text()));
        }
    }

    @Override
    public void close() {
        reads.close();
    }
}
