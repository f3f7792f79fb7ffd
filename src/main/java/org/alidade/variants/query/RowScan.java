package org.alidade.variants.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alidade.progress.Progress;

/**
 * Asks several predicates of every row. A row that failed one is not asked the next, so the order decides how long it
 * takes: it is measured on a sample of the rows, cheapest first for what each throws out.
 */
public final class RowScan {
    /** Words of 64 rows in the sample; spread over the table, since neighbours are alike. */
    private static final int SAMPLE = 64;

    private RowScan() {
    }

    /** The rows that pass all predicates. */
    public static BitMask select(int rows, List<RowPredicate> predicates, Workers workers, Progress progress) {
        return select(BitMask.all(rows), predicates, workers, progress);
    }

    /** The rows of {@code among} that pass all predicates. */
    public static BitMask select(BitMask among, List<RowPredicate> predicates, Workers workers, Progress progress) {
        RowPredicate[] ordered = ordered(among, predicates).toArray(RowPredicate[]::new);
        BitMask result = BitMask.none(among.size());
        workers.run(among.size(), progress, (from, to) -> {
            for (int first = from; first < to; first += 64) {
                long alive = among.word(first >>> 6);
                for (int i = 0; i < ordered.length && alive != 0; i++) {
                    alive = ordered[i].test(alive, first);
                }
                result.setWord(first >>> 6, alive);
            }
        });
        return result;
    }

    /** The order to ask in: by time over share thrown out, which is best where predicates do not depend on each other. */
    static List<RowPredicate> ordered(BitMask among, List<RowPredicate> predicates) {
        if (predicates.size() < 2 || among.words() <= SAMPLE) {
            return predicates;
        }
        List<Measured> measured = new ArrayList<>();
        predicates.forEach(predicate -> measured.add(Measured.of(predicate, among)));
        measured.sort(Comparator.comparingDouble(Measured::price));
        return measured.stream().map(Measured::predicate).toList();
    }

    private record Measured(RowPredicate predicate, double price) {
        static Measured of(RowPredicate predicate, BitMask among) {
            long asked = 0;
            long passed = 0;
            long start = System.nanoTime();
            for (int i = 0; i < SAMPLE; i++) {
                int word = (int) ((long) among.words() * i / SAMPLE);
                long alive = among.word(word);
                asked += Long.bitCount(alive);
                passed += Long.bitCount(predicate.test(alive, word << 6));
            }
            double perRow = (System.nanoTime() - start + 1.0) / (asked + 1.0);
            return new Measured(predicate, perRow / (asked - passed + 0.01));
        }
    }
}
