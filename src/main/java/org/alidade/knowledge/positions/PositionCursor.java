package org.alidade.knowledge.positions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Finds alleles in a file of positions. Fast where they are asked for in the order of the genome, right in any order. Not
 * thread-safe.
 */
public final class PositionCursor {
    private static final int NONE = -1;

    private final PositionFile file;
    private int number = NONE;
    private @Nullable PositionBlock block;
    private int row = NONE;
    private int from;

    PositionCursor(PositionFile file) {
        this.file = file;
    }

    /**
     * Goes to an allele.
     *
     * @return whether the file holds it; then {@link #value} tells its values
     * @throws UncheckedIOException if a block is damaged
     */
    public boolean find(PlacedAllele allele) {
        int wanted = holds(allele) ? number : file.index().find(allele.contig(), allele.position());
        row = NONE;
        while (wanted != NONE && wanted < file.index().size() && row == NONE) {
            PositionIndex.Entry entry = file.index().entry(wanted);
            if (!entry.contig().equals(allele.contig()) || entry.first() > allele.position()) {
                return false;
            }
            row = load(wanted).find(allele, start(allele));
            wanted++;
        }
        return row != NONE;
    }

    /** Whether an allele must stand in the block at hand, if in any. */
    private boolean holds(PlacedAllele allele) {
        if (number == NONE) {
            return false;
        }
        PositionIndex.Entry entry = file.index().entry(number);
        return entry.contig().equals(allele.contig()) && entry.first() < allele.position()
                && allele.position() <= entry.last();
    }

    /** The row to look from: in ascending order the way on from the last one is short. */
    private int start(PlacedAllele allele) {
        PositionBlock known = Objects.requireNonNull(block);
        if (from >= known.rows() || known.position(from) >= allele.position()) {
            from = known.firstFrom(allele.position());
        }
        while (from < known.rows() && known.position(from) < allele.position()) {
            from++;
        }
        return from;
    }

    private PositionBlock load(int wanted) {
        PositionBlock known = block;
        if (known == null || number != wanted) {
            try {
                known = file.block(wanted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            block = known;
            number = wanted;
            from = 0;
        }
        return known;
    }

    /** A value of the allele found; {@link PositionRow#MISSING} where there is none. */
    public long value(int column) {
        return Objects.requireNonNull(block).value(column, row);
    }
}
