package org.alidade.samples;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Interval;

/**
 * One chromosome's own sequence over a region, and where each of its bases lies on the reference.
 *
 * @param bases upper case
 * @param positions from 1, by base; 0 for inserted bases
 */
record Haplotype(byte[] bases, int[] positions) {
    /** {@code carried}: in the order of the genome, within the region or reaching over its ends, not overlapping. */
    static Haplotype of(Genome genome, Interval region, List<SampleVariant> carried) {
        byte[] reference = genome.bases(region);
        ByteArrayOutputStream bases = new ByteArrayOutputStream();
        List<Integer> positions = new ArrayList<>();
        int next = region.start();
        for (SampleVariant variant : carried) {
            Interval place = variant.place();
            copy(reference, region, next, Math.max(next, place.start()), bases, positions);
            String alt = variant.form().deletion().isPresent() ? "" : variant.key().alt();
            for (int i = 0; i < alt.length(); i++) {
                bases.write(alt.charAt(i));
                positions.add(i < place.length() ? place.start() + i : 0);
            }
            next = Math.min(place.end(), region.end()) + 1;
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
