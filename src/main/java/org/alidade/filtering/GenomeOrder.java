package org.alidade.filtering;

import java.util.Arrays;
import java.util.Comparator;
import org.alidade.variants.column.VariantColumns;

/** Judgements in the order of contig, position and file, as the case shows its variants. */
final class GenomeOrder {
    private GenomeOrder() {
    }

    /** Sorts {@code judgements[from]} to before {@code judgements[to]}, which ascend, into the order of the genome. */
    static void sort(int[] judgements, int from, int to, Judgements table) {
        if (to - from < 2 || table.partOf(judgements[from]) == table.partOf(judgements[to - 1])) {
            return; // of one file: in order already
        }
        Comparator<Integer> order = Comparator.comparing((Integer judgement) -> {
            VariantColumns columns = columns(table, judgement);
            return columns.contigs().get(columns.contig().get(table.row(judgement)));
        }).thenComparingInt(judgement -> columns(table, judgement).position().get(table.row(judgement)))
                .thenComparingInt(table::partOf);
        int[] sorted = Arrays.stream(judgements, from, to).boxed().sorted(order).mapToInt(judgement -> judgement)
                .toArray();
        System.arraycopy(sorted, 0, judgements, from, sorted.length);
    }

    private static VariantColumns columns(Judgements table, int judgement) {
        return table.parts().get(table.partOf(judgement)).table().columns();
    }
}
