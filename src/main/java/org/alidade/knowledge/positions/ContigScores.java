package org.alidade.knowledge.positions;

import java.io.IOException;
import java.util.Arrays;

import org.alidade.model.Contig;

/**
 * Scores of single bases of one contig, put in order. REVEL's table is in the order of GRCh37; its places of GRCh38 are not
 * in order. Eight bytes a line: the largest contig of REVEL needs less than 100 MB.
 */
final class ContigScores {
    private static final String BASES = "ACGT";
    private static final int SCORE_BITS = 20;
    private static final int BASE_BITS = 2;
    private long[] packed = new long[1024];
    private int size;

    void add(int position, String ref, String alt, long score) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size + size / 2);
        }
        long place = ((long) position << BASE_BITS | BASES.indexOf(ref)) << BASE_BITS | BASES.indexOf(alt);
        packed[size++] = place << SCORE_BITS | score;
    }

    /** Hands every allele on in order, with the highest score that any of its transcripts has; then holds none. */
    void release(Contig contig, PositionFileWriter writer) throws IOException {
        Arrays.sort(packed, 0, size);
        for (int i = 0; i < size; i++) {
            long place = packed[i] >>> SCORE_BITS;
            // the last of an allele is the highest
            if (i + 1 == size || packed[i + 1] >>> SCORE_BITS != place) {
                int alt = (int) (place & 3);
                int ref = (int) (place >> BASE_BITS & 3);
                writer.add(new PositionRow(new PlacedAllele(contig, (int) (place >> 2 * BASE_BITS),
                        BASES.substring(ref, ref + 1), BASES.substring(alt, alt + 1)),
                        new long[]{packed[i] & (1L << SCORE_BITS) - 1}));
            }
        }
        size = 0;
    }
}
