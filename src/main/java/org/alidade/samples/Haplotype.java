package org.alidade.samples;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;

/**
 * One chromosome's own sequence over a region, and where each of its bases lies on the reference.
 *
 * @param bases upper case
 * @param positions from 1, by base; 0 for inserted bases
 */
record Haplotype(byte[] bases, int[] positions) {
    /** {@code carried}: in the order of the genome, within the region, not overlapping. */
    static Haplotype of(Genome genome, Interval region, List<VariantKey> carried) {
        byte[] reference = genome.bases(region);
        ByteArrayOutputStream bases = new ByteArrayOutputStream();
        List<Integer> positions = new ArrayList<>();
        int next = region.start();
        for (VariantKey key : carried) {
            copy(reference, region, next, key.position(), bases, positions);
            for (int i = 0; i < key.alt().length(); i++) {
                bases.write(key.alt().charAt(i));
                positions.add(i < key.ref().length() ? key.position() + i : 0);
            }
            next = key.interval().end() + 1;
        }
        copy(reference, region, next, region.end() + 1, bases, positions);
        return new Haplotype(bases.toByteArray(), positions.stream().mapToInt(Integer::intValue).toArray());
    }

    /** N stands for a base that nobody has: NC_012920.1 keeps its numbering with one at 3107. */
    private static void copy(byte[] reference, Interval region, int from, int to, ByteArrayOutputStream bases,
            List<Integer> positions) {
        for (int position = from; position < to; position++) {
            byte base = reference[position - region.start()];
            if (base != 'N') {
                bases.write(base);
                positions.add(position);
            }
        }
    }

    int length() {
        return bases.length;
    }
}
