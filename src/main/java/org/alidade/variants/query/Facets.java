package org.alidade.variants.query;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.alidade.progress.Progress;

/** How many rows there are of each kind. */
public final class Facets {
    private Facets() {
    }

    /**
     * Counts by kind.
     *
     * @param kind the number of a row's kind, 0 to {@code kinds - 1}; a row with a negative one is counted last
     * @return {@code kinds + 1} counts, those of rows without a kind in the last
     */
    public static int[] count(BitMask among, int kinds, IntUnaryOperator kind, Workers workers, Progress progress) {
        int blocks = (int) (((long) among.size() + Workers.BLOCK - 1) / Workers.BLOCK);
        int parts = Math.max(1, Math.min(blocks, 4 * workers.threads()));
        int[][] counts = new int[parts][kinds + 1];
        workers.runBlocks(parts, progress, part -> count(among, kind, counts[part],
                (int) ((long) among.words() * part / parts), (int) ((long) among.words() * (part + 1) / parts)));
        return IntStream.range(0, kinds + 1)
                .map(number -> IntStream.range(0, parts).map(part -> counts[part][number]).sum()).toArray();
    }

    private static void count(BitMask among, IntUnaryOperator kind, int[] counts, int fromWord, int toWord) {
        for (int word = fromWord; word < toWord; word++) {
            for (long left = among.word(word); left != 0; left &= left - 1) {
                int number = kind.applyAsInt((word << 6) + Long.numberOfTrailingZeros(left));
                counts[number < 0 ? counts.length - 1 : number]++;
            }
        }
    }
}
