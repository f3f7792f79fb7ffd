package org.alidade.reads;

import java.io.IOException;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alidade.model.Contig;

/**
 * How many reads are aligned to the sex chromosomes, as the index of a BAM counts them.
 *
 * @param x reads on X; {@code y} likewise
 * @param known whether the index counts reads and the file has both contigs; an index of CRAM does not count
 */
public record ChromosomeReads(long x, long y, boolean known) {
    /** Fewer reads on X say nothing: files of a panel, or of a stretch. */
    public static final long LEAST_ON_X = 10_000;

    /** @throws IOException if the index cannot be read */
    public static ChromosomeReads of(AlignmentSource source) throws IOException {
        OptionalLong x = source.indexedReads(new Contig("X"));
        OptionalLong y = source.indexedReads(new Contig("Y"));
        return x.isPresent() && y.isPresent()
                ? new ChromosomeReads(x.getAsLong(), y.getAsLong(), true)
                : new ChromosomeReads(0, 0, false);
    }

    /** Reads on Y per read on X; empty where it is not known. */
    public OptionalDouble yPerX() {
        return known && x >= LEAST_ON_X ? OptionalDouble.of((double) y / x) : OptionalDouble.empty();
    }
}
