package org.alidade.knowledge.positions;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Objects;

import org.alidade.model.Contig;
import org.jspecify.annotations.Nullable;

/** All rows of a file of positions, in its order. Holds one block. */
final class PositionRows {
    private final PositionFile file;
    private int number = -1;
    private @Nullable PositionBlock block;
    private int row;

    PositionRows(PositionFile file) {
        this.file = file;
    }

    /** The next row; goes to its place first. */
    boolean advance() throws IOException {
        PositionBlock known = block;
        row++;
        if (known == null || row >= known.rows()) {
            number++;
            row = 0;
            block = number < file.index().size() ? file.block(number) : null;
        }
        return block != null;
    }

    PositionRow row() {
        if (block == null) {
            throw new NoSuchElementException();
        }
        PositionBlock known = Objects.requireNonNull(block);
        String alleles = known.alleles(row);
        int sign = alleles.indexOf('>');
        Contig contig = file.index().entry(number).contig();
        long[] values = new long[file.columns().size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = known.value(column, row);
        }
        return new PositionRow(new PlacedAllele(contig, known.position(row), alleles.substring(0, sign),
                alleles.substring(sign + 1)), values);
    }
}
