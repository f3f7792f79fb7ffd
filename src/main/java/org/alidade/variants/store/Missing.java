package org.alidade.variants.store;

import java.lang.foreign.MemorySegment;

import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.scan.StoredType;

/** Columns none of whose rows has a value. */
final class Missing {
    private Missing() {
    }

    /** False for types of which every row has a value. */
    static boolean everywhere(Pieces column, StoredType type) {
        return switch (type) {
            case COUNT, INT, FLOAT -> column.parts().stream().allMatch(part -> everywhere(part, type));
            case BYTE, SHORT, LONG -> false;
        };
    }

    private static boolean everywhere(MemorySegment part, StoredType type) {
        long first = switch (type) {
            case COUNT -> part.get(Pieces.SHORT, 0) == CountColumn.STORED_MISSING ? 0 : 1;
            case FLOAT -> Float.floatToIntBits(part.get(Pieces.FLOAT, 0)) == Float.floatToIntBits(FloatColumn.MISSING)
                    ? 0
                    : 1;
            default -> part.get(Pieces.INT, 0) == IntColumn.MISSING ? 0 : 1;
        };
        // every element equals the one before
        int width = type.width();
        long length = part.byteSize();
        return first == 0 && part.asSlice(width).mismatch(part.asSlice(0, length - width)) < 0;
    }
}
