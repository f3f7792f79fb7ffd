package org.alidade.variants.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.progress.Progress;
import org.alidade.model.TestVariant;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.column.ColumnBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowRegionsTest {
    private static List<VariantEvidence> rows(Random random, int count) {
        List<VariantEvidence> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = random.nextInt(12) == 0 ? 1 + random.nextInt(3_000) : 1 + random.nextInt(3);
            rows.add(TestVariant.at(List.of("1", "2", "X").get(random.nextInt(3)) + "-" + (1 + random.nextInt(20_000))
                    + "-" + "A".repeat(length) + "-T").build());
        }
        rows.sort(Comparator.<VariantEvidence, Contig>comparing(row -> row.key().contig())
                .thenComparingInt(row -> row.key().position()));
        return rows;
    }

    private static RowRegions regions(List<VariantEvidence> rows) {
        return RowRegions.of(ColumnBuilder.of(GenomeBuild.GRCH38, rows.size(), rows::get), Workers.of(2),
                Progress.none());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyRowThatTouchesAStretchIsFoundOnceAndNoOther(long seed) {
        Random random = new Random(seed);
        List<VariantEvidence> rows = rows(random, 400);
        RowRegions regions = regions(rows);
        for (int i = 0; i < 200; i++) {
            int start = 1 + random.nextInt(21_000);
            Interval wanted = new Interval(Contig.of(List.of("1", "2", "X", "Y").get(random.nextInt(4))), start,
                    start + random.nextInt(2_000));
            Set<Integer> expected = IntStream.range(0, rows.size())
                    .filter(row -> rows.get(row).key().interval().overlaps(wanted)).boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
            List<Integer> found = new ArrayList<>();
            regions.forEachOverlapping(wanted, found::add);

            assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
            int[] starting = regions.startingIn(wanted);
            assertThat(IntStream.range(starting[0], starting[1]).boxed()).containsExactlyElementsOf(
                    IntStream.range(0, rows.size()).filter(row -> wanted.contains(rows.get(row).key().locus()))
                            .boxed().toList());
        }
    }

    @Test
    void aContigWithoutRowsHasNone() {
        List<Integer> found = new ArrayList<>();
        regions(List.of()).forEachOverlapping(new Interval(Contig.of("1"), 1, 1000), found::add);

        assertThat(found).isEmpty();
        assertThat(regions(rows(new Random(4), 10)).startingIn(new Interval(Contig.of("Y"), 1, 9)))
                .containsExactly(0, 0);
    }
}
