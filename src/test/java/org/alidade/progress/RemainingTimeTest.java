package org.alidade.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Time is the test's own. */
class RemainingTimeTest {
    private static final long SECOND = 1_000_000_000L;
    private final RemainingTime time = new RemainingTime();

    private Optional<Duration> left(String stage, long done, double seconds) {
        return time.left(stage, done, 1000, (long) (seconds * SECOND));
    }

    @Test
    void nothingIsToldInTheFirstTwoSeconds() {
        assertThat(left("load", 0, 0)).isEmpty();
        assertThat(left("load", 50, 1)).isEmpty();
        assertThat(left("load", 95, 1.9)).isEmpty();
        assertThat(left("load", 100, 2)).hasValue(Duration.ofSeconds(18));
    }

    @Test
    void aSteadyPaceTellsTheTruth() {
        left("load", 0, 0);
        for (int second = 1; second < 10; second++) {
            left("load", second * 100L, second);
        }
        assertThat(left("load", 900, 9)).hasValue(Duration.ofSeconds(1));
    }

    @Test
    void aHiccupMovesTheEstimateAndDoesNotThrowItAbout() {
        left("load", 0, 0);
        for (int second = 1; second <= 5; second++) {
            left("load", second * 50L, second);
        }
        Duration steady = left("load", 250, 5).orElseThrow();
        Duration after = left("load", 255, 5.5).orElseThrow();
        assertThat(steady).isEqualTo(Duration.ofSeconds(15));
        assertThat(after).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(17));
    }

    @Test
    void whileNothingIsReportedTheTimeThatIsLeftGoesDown() {
        left("load", 0, 0);
        left("load", 200, 4);
        assertThat(left("load", 200, 6)).hasValue(Duration.ofSeconds(14));
        assertThat(left("load", 200, 60)).hasValue(Duration.ZERO);
    }

    @Test
    void aNewStageBeginsAnew() {
        left("load", 0, 0);
        assertThat(left("load", 500, 5)).hasValue(Duration.ofSeconds(5));
        assertThat(left("filter", 0, 6)).isEmpty();
        assertThat(left("filter", 100, 7)).isEmpty();
        assertThat(left("filter", 300, 9)).hasValue(Duration.ofSeconds(7));
    }

    @Test
    void withoutATotalNothingIsPromised() {
        time.left("load", 0, 0, 0);
        assertThat(time.left("load", 10, 0, 5 * SECOND)).isEmpty();
    }
}
