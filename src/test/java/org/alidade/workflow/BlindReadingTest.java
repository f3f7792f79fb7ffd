package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.record.SqliteRecord;
import org.alidade.record.VariantReview;
import org.alidade.workflow.reading.ReadReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindReadingTest {
    @TempDir
    private Path workspace = Path.of("");

    @Test
    void theSecondReaderSeesNeitherClassNorTagsNorCommentOfTheFirst() throws IOException, KnowledgeException {
        ScopedVariant variant;
        String caseId;
        VariantReview mine;
        try (LocalWorkstation station = SampleStation.open(workspace);
                CaseSession session = SampleStation.open(station, SampleStation.sample("pi09-wt1-trio"))) {
            variant = session.candidates().getFirst().variants().getFirst();
            caseId = session.theCase().id();
            session.reviewing().acceptProposals(variant);
            session.reviewing().tag(List.of(variant), List.of("RCP"));
            mine = session.reviewing().comment(variant, "mon avis");
        }
        try (SqliteRecord record = SqliteRecord.open(workspace, Clock.systemUTC(), "Dr Un", "test", "k")) {
            record.save(caseId, mine.by("Dr Un", mine.time()), variant.evidence());
            new ReadReviews(record, caseId, workspace, () -> "Dr Un").askForSecondReading();
        }
        try (LocalWorkstation station = SampleStation.open(workspace);
                CaseSession session = SampleStation.open(station, SampleStation.sample("pi09-wt1-trio"))) {
            assertThat(session.review(variant.evidence().key())).isEmpty();
            assertThat(session.reviews()).isEmpty();
            assertThat(session.conclusion().conclusionText()).isEmpty();
            session.reviewing().comment(variant, "à l’aveugle");
            assertThat(session.reviews()).singleElement()
                    .satisfies(review -> assertThat(review.comment()).isEqualTo("à l’aveugle"));
        }
        try (SqliteRecord record = SqliteRecord.open(workspace, Clock.systemUTC(), "Dr Un", "test", "k")) {
            assertThat(record.reviews(caseId)).singleElement()
                    .satisfies(review -> assertThat(review.comment()).isEqualTo("mon avis"));
            ReadReviews first = new ReadReviews(record, caseId, workspace, () -> "Dr Un");
            first.finish();
            new ReadReviews(record, caseId, workspace, () -> Reader.NAME).finish();
            assertThat(first.disagreements()).isEmpty();
        }
    }
}
