package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.record.VariantReview;
import org.alidade.workflow.ReviewChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts on variants, undone and done again. */
class ReviewUndoTest {
    @TempDir
    private Path workspace = Path.of("");

    private static Optional<Kind> kind(Optional<ReviewChange> change) {
        return change.map(ReviewChange::kind);
    }

    @Test
    void actsAreUndoneAndDoneAgainInTheirOrderAndTheRecordHoldsEveryStep() throws IOException, KnowledgeException {
        try (LocalWorkstation station = SampleStation.open(workspace);
                CaseSession session = SampleStation.open(station, SampleStation.sample("pi09-wt1-trio"))) {
            ScopedVariant variant = session.candidates().getFirst().variants().getFirst();
            ReviewVariant acts = session.reviewing();
            assertThat(acts.canUndo()).isFalse();
            VariantReview untouched = acts.current(variant);
            acts.acceptProposals(variant);
            VariantReview classified = acts.confirmClass(variant);
            acts.tag(List.of(variant), List.of("RCP"));
            acts.comment(variant, "vu");

            assertThat(kind(acts.undo())).hasValue(Kind.COMMENT);
            assertThat(kind(acts.undo())).hasValue(Kind.TAGS);
            assertThat(acts.current(variant).tags()).isEmpty();
            assertThat(acts.current(variant).pathogenicity()).isEqualTo(classified.pathogenicity()).isPresent();
            assertThat(kind(acts.undo())).hasValue(Kind.CLASS);
            assertThat(acts.current(variant).pathogenicity()).isEmpty();
            assertThat(kind(acts.undo())).hasValue(Kind.CRITERIA);
            assertThat(acts.current(variant).criteria()).isEqualTo(untouched.criteria());
            assertThat(acts.undo()).isEmpty();

            for (Kind kind : List.of(Kind.CRITERIA, Kind.CLASS, Kind.TAGS, Kind.COMMENT)) {
                assertThat(kind(acts.redo())).hasValue(kind);
            }
            assertThat(acts.redo()).isEmpty();
            assertThat(acts.current(variant).comment()).isEqualTo("vu");
            assertThat(acts.current(variant).pathogenicity()).isEqualTo(classified.pathogenicity());
        }
    }

    @Test
    void aNewActMakesAnEndOfWhatCouldBeDoneAgain() throws IOException, KnowledgeException {
        try (LocalWorkstation station = SampleStation.open(workspace);
                CaseSession session = SampleStation.open(station, SampleStation.sample("pi09-wt1-trio"))) {
            ScopedVariant variant = session.candidates().getFirst().variants().getFirst();
            ReviewVariant acts = session.reviewing();
            acts.readsSeen(variant, true);
            acts.undo();
            assertThat(acts.canRedo()).isTrue();
            acts.comment(variant, "autre");
            assertThat(acts.canRedo()).isFalse();
            assertThat(acts.redo()).isEmpty();
            assertThat(acts.current(variant).readsSeen()).isFalse();
        }
    }

    @Test
    void whatWasDecidedByAnotherWayMeanwhileIsNotTakenAway() throws IOException, KnowledgeException {
        try (LocalWorkstation station = SampleStation.open(workspace);
                CaseSession session = SampleStation.open(station, SampleStation.sample("pi09-wt1-trio"))) {
            ScopedVariant variant = session.candidates().getFirst().variants().getFirst();
            ReviewVariant acts = session.reviewing();
            VariantReview seen = acts.readsSeen(variant, true);
            session.save(seen.withComment("by another way"));
            assertThat(acts.undo()).isEmpty();
            assertThat(acts.current(variant).comment()).isEqualTo("by another way");
        }
    }
}
