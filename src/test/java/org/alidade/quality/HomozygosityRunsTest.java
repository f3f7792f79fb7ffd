package org.alidade.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.Random;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.junit.jupiter.api.Test;

class HomozygosityRunsTest {
    private static final Contig CHR1 = new Contig("1");
    private static final OptionalDouble COMMON = OptionalDouble.of(0.4);
    private final HomozygosityRuns calls = new HomozygosityRuns(CHR1, RunLimits.STANDARD);

    private void homozygous(int from, int to, int step) {
        for (int position = from; position <= to; position += step) {
            calls.add(position, false, COMMON);
        }
    }

    @Test
    void aLongRowOfHomozygousCallsIsARun() {
        calls.add(1_000_000, true, COMMON);
        homozygous(1_100_000, 3_100_000, 20_000);
        calls.add(3_200_000, true, COMMON);

        assertThat(calls.runs()).singleElement().satisfies(run -> {
            assertThat(run.interval()).isEqualTo(new Interval(CHR1, 1_100_000, 3_100_000));
            assertThat(run.markers()).isEqualTo(101);
            assertThat(run.heterozygous()).isZero();
            assertThat(run.score()).isGreaterThan(RunLimits.STANDARD.score());
        });
    }

    @Test
    void oneWrongHeterozygousCallDoesNotBreakARun() {
        homozygous(1_000_000, 2_000_000, 10_000);
        calls.add(2_005_000, true, COMMON);
        homozygous(2_010_000, 3_000_000, 10_000);

        assertThat(calls.runs()).singleElement()
                .satisfies(run -> assertThat(run.heterozygous()).isEqualTo(1))
                .satisfies(run -> assertThat(run.interval().end()).isEqualTo(3_000_000));
    }

    @Test
    void severalHeterozygousCallsBreakARun() {
        homozygous(1_000_000, 2_000_000, 10_000);
        for (int position = 2_001_000; position < 2_010_000; position += 1_000) {
            calls.add(position, true, COMMON);
        }
        homozygous(2_010_000, 3_000_000, 10_000);

        assertThat(calls.runs()).hasSize(2);
    }

    @Test
    void whatIsNotCalledIsNotHomozygous() {
        homozygous(1_000_000, 1_400_000, 10_000);
        homozygous(5_000_000, 5_400_000, 10_000);

        assertThat(calls.runs()).as("two short rows with a hole of 3.6 Mb between").isEmpty();
    }

    @Test
    void shortOrSparseRowsAreNoRuns() {
        homozygous(1_000_000, 1_300_000, 3_000);
        calls.add(1_400_000, true, COMMON);
        calls.add(1_400_100, true, COMMON);
        homozygous(2_000_000, 4_000_000, 200_000);

        assertThat(calls.runs()).isEmpty();
    }

    @Test
    void anOutbredGenomeHasNone() {
        Random random = new Random(7);
        for (int position = 1_000; position < 100_000_000; position += 1_200) {
            calls.add(position, random.nextDouble() < 0.6, COMMON);
        }

        assertThat(calls.runs()).isEmpty();
    }
}
