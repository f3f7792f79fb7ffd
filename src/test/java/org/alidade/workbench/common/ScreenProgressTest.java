package org.alidade.workbench.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;

import org.alidade.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenProgressTest {
    @ParameterizedTest
    @CsvSource({"0,encore 1 s,1 s left", "12,encore 12 s,12 s left", "16,encore 20 s,20 s left",
            "58,encore 60 s,60 s left", "100,encore 2 min,2 min left", "5400,encore 90 min,90 min left"})
    void whatIsLeftIsSaidNoMoreExactlyThanItIsKnown(long seconds, String french, String english) {
        Duration left = Duration.ofSeconds(seconds);
        assertThat(ScreenProgress.remaining(left, Messages.of(Locale.FRENCH))).isEqualTo(french);
        assertThat(ScreenProgress.remaining(left, Messages.of(Locale.ENGLISH))).isEqualTo(english);
    }
}
