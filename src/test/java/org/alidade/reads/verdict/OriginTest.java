package org.alidade.reads.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.alidade.reads.ReadCounts;
import org.alidade.reads.verdict.Origin.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    private static ReadCounts counts(int reference, int alternative) {
        return new ReadCounts("P", reference, alternative, 0, alternative, 0, OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    @ParameterizedTest(name = "{6}: child {0}/{1}, father {2}/{3}, mother {4}/{5}")
    @CsvSource({"16, 14, 30, 0, 31, 0, DE_NOVO", "16, 14, 30, 1, 31, 0, DE_NOVO", "36, 5, 30, 0, 31, 0, DE_NOVO_MOSAIC",
            "16, 14, 15, 15, 31, 0, INHERITED", "0, 30, 15, 15, 12, 14, INHERITED", "0, 30, 0, 0, 14, 12, INHERITED",
            "16, 14, 0, 30, 30, 0, INHERITED", "16, 14, 57, 3, 31, 0, PARENT_MOSAIC",
            "16, 14, 80, 10, 31, 0, PARENT_MOSAIC", "16, 14, 4, 0, 31, 0, UNDECIDED", "16, 14, 0, 0, 31, 0, UNDECIDED",
            "30, 0, 30, 0, 31, 0, NOT_IN_CHILD", "0, 28, 30, 0, 31, 0, DE_NOVO"})
    void theOriginFollowsTheReadsOfTheTrio(int childRef, int childAlt, int fatherRef, int fatherAlt, int motherRef,
            int motherAlt, Answer expected) {
        Origin origin = Origin.of(counts(childRef, childAlt),
                List.of(counts(fatherRef, fatherAlt), counts(motherRef, motherAlt))).orElseThrow();
        assertThat(origin.answer()).isEqualTo(expected);
    }

    @Test
    void thereIsNoOriginWithoutBothParents() {
        assertThat(Origin.of(counts(10, 10), List.of(counts(20, 0)))).isEmpty();
        assertThat(Origin.of(counts(0, 0), List.of(counts(20, 0), counts(20, 0)))).isEmpty();
    }
}
