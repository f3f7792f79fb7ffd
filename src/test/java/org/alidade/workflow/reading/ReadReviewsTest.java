package org.alidade.workflow.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;
import org.alidade.reads.verdict.ReviewTag;
import org.alidade.record.SqliteRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadReviewsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final VariantKey ONE = VariantKey.parse(GenomeBuild.GRCH38, "1-100-A-G").orElseThrow();
    private static final VariantKey TWO = VariantKey.parse(GenomeBuild.GRCH38, "2-200-C-T").orElseThrow();

    @TempDir
    private Path workspace = Path.of("");
    private SqliteRecord record;

    @BeforeEach
    void open() throws IOException {
        record = SqliteRecord.open(workspace, Clock.fixed(NOW, ZoneOffset.UTC), "Dr Un", "test", "k");
        record.openCase("CASE", "CARE", "hash", "Dr Un");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private ReadReviews of(String person) {
        return new ReadReviews(record, "CASE", workspace.resolve("pictures"), () -> person);
    }

    private static void say(ReadReviews reviews, VariantKey variant, ReadCall call, String comment)
            throws IOException {
        reviews.save(variant, call, List.of(ReviewTag.MN), comment, Optional.empty());
    }

    @Test
    void aReadingIsKeptWithTagsPictureAuthorAndTime() throws IOException {
        ReadReviews reviews = of("Dr Un");
        byte[] png = "png".getBytes(StandardCharsets.US_ASCII);
        reviews.save(ONE, ReadCall.ARTEFACT, List.of(ReviewTag.MN, ReviewTag.D, ReviewTag.MN), " homopolymère ",
                Optional.of(png));
        ReadReview kept = of("Dr Un").own(ONE).orElseThrow();
        assertThat(kept).isEqualTo(new ReadReview(ONE, ReadCall.ARTEFACT, List.of(ReviewTag.D, ReviewTag.MN),
                "homopolymère", kept.picture(), "Dr Un", NOW));
        assertThat(Files.readAllBytes(reviews.picture(kept.picture().orElseThrow()))).isEqualTo(png);
        say(reviews, ONE, ReadCall.REAL, "revu");
        assertThat(reviews.own(ONE).orElseThrow().call()).isEqualTo(ReadCall.REAL);
        assertThat(reviews.own(ONE).orElseThrow().picture()).isEqualTo(kept.picture());
        assertThat(record.journal(java.util.Set.of("reading"))).hasSize(2);
    }

    @Test
    void theQueueHoldsWhatThePersonHasNotCalledAndWhatWasAskedForFirst() throws IOException {
        ReadReviews reviews = of("Dr Un");
        assertThat(reviews.queue(List.of(ONE, TWO, ONE))).containsExactly(ONE, TWO);
        reviews.want(TWO, true);
        assertThat(reviews.queue(List.of(ONE, TWO))).containsExactly(TWO, ONE);
        say(reviews, TWO, ReadCall.REAL, "");
        assertThat(reviews.queue(List.of(ONE, TWO))).containsExactly(ONE);
        assertThat(of("Dr Deux").queue(List.of(ONE, TWO))).containsExactly(TWO, ONE);
        reviews.want(TWO, false);
        assertThat(reviews.wanted()).isEmpty();
    }

    @Test
    void whatOneSaysIsSeenByAnotherWhereNobodyReadsBlind() throws IOException {
        say(of("Dr Un"), ONE, ReadCall.GERMLINE, "");
        assertThat(of("Dr Deux").visible(ONE)).extracting(ReadReview::call).containsExactly(ReadCall.GERMLINE);
        assertThat(of("Dr Deux").isBlind()).isFalse();
        assertThat(of("Dr Deux").shelf()).isEqualTo("CASE");
    }

    @Test
    void aBlindReaderSeesNothingOfTheOtherUntilBothAreDone() throws IOException {
        ReadReviews first = of("Dr Un");
        ReadReviews second = of("Dr Deux");
        say(first, ONE, ReadCall.REAL, "net");
        first.want(TWO, true);
        first.askForSecondReading();
        assertThat(second.isBlind()).isTrue();
        assertThat(second.visible(ONE)).isEmpty();
        assertThat(second.holding(ONE)).isEmpty();
        assertThat(second.wanted()).isEmpty();
        assertThat(second.shelf()).isNotEqualTo(first.shelf());
        say(second, ONE, ReadCall.ARTEFACT, "");
        assertThat(first.visible(ONE)).extracting(ReadReview::author).containsExactly("Dr Un");
        assertThat(second.visible(ONE)).extracting(ReadReview::author).containsExactly("Dr Deux");
        first.finish();
        assertThat(second.visible(ONE)).hasSize(1);
        assertThat(second.disagreements()).isEmpty();
        assertThatThrownBy(second::endDoubleReading).isInstanceOf(IllegalStateException.class);
        second.finish();
        assertThat(second.visible(ONE)).extracting(ReadReview::author).containsExactlyInAnyOrder("Dr Un", "Dr Deux");
        assertThat(first.disagreements()).hasSize(1);
        Disagreement only = first.disagreements().getFirst();
        assertThat(only.ofReads()).isTrue();
        assertThat(only.firstReading().orElseThrow().call()).isEqualTo(ReadCall.REAL);
        assertThat(only.secondReading().orElseThrow().call()).isEqualTo(ReadCall.ARTEFACT);
    }

    @Test
    void whoAgreesHasNoDisagreement() throws IOException {
        of("Dr Un").askForSecondReading();
        say(of("Dr Un"), ONE, ReadCall.REAL, "a");
        say(of("Dr Deux"), ONE, ReadCall.REAL, "b");
        of("Dr Un").finish();
        of("Dr Deux").finish();
        assertThat(of("Dr Un").disagreements()).isEmpty();
    }

    @Test
    void aThirdPersonReadsNeitherOfTwo() throws IOException {
        of("Dr Un").askForSecondReading();
        say(of("Dr Deux"), ONE, ReadCall.REAL, "");
        assertThatThrownBy(() -> say(of("Dr Trois"), ONE, ReadCall.REAL, ""))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Dr Trois");
        assertThat(of("Dr Trois").visible(ONE)).isEmpty();
    }

    @Test
    void aConfirmationIsAskedForAndItsResultNoted() {
        ReadReviews reviews = of("Dr Un");
        reviews.confirm(ONE, Confirmation.Technique.SANGER, Confirmation.Outcome.ASKED_FOR, "");
        reviews.confirm(ONE, Confirmation.Technique.SANGER, Confirmation.Outcome.CONFIRMED, "série 12");
        assertThat(of("Dr Deux").confirmation(ONE).orElseThrow()).isEqualTo(new Confirmation(ONE,
                Confirmation.Technique.SANGER, Confirmation.Outcome.CONFIRMED, "série 12", "Dr Un", NOW));
        assertThat(reviews.confirmation(TWO)).isEmpty();
    }
}
