package org.alidade.variants.store;

import java.lang.foreign.MemorySegment;

import org.jspecify.annotations.Nullable;

import org.alidade.model.Gene;
import org.alidade.variants.column.ByteColumn;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.LongColumn;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.ShortColumn;
import org.alidade.variants.scan.RowField;
import org.alidade.variants.scan.SampleField;

/** Finds columns in a mapped file; one that is not stored is missing in every row. */
final class ColumnReader {
    private final MemorySegment segment;
    private final ColumnDirectory directory;

    ColumnReader(MemorySegment segment, ColumnDirectory directory) {
        this.segment = segment;
        this.directory = directory;
    }

    private @Nullable MemorySegment find(String name) {
        ColumnDirectory.Segment place = directory.segments().get(name);
        return place == null ? null : segment.asSlice(place.at(), place.length());
    }

    MemorySegment bytes(String name) {
        MemorySegment found = find(name);
        return found == null ? MemorySegment.ofArray(new byte[0]) : found;
    }

    ByteColumn bytesOf(RowField field) {
        return ByteColumn.over(bytes(field.name()));
    }

    LongColumn longs(RowField field) {
        return LongColumn.over(bytes(field.name()));
    }

    ShortColumn shorts(RowField field) {
        return ShortColumn.over(bytes(field.name()));
    }

    IntColumn ints(RowField field) {
        return ints(field.name());
    }

    private IntColumn ints(String name) {
        MemorySegment found = find(name);
        return found == null ? IntColumn.constant(IntColumn.MISSING, directory.rows()) : IntColumn.over(found);
    }

    FloatColumn floats(RowField field) {
        return floats(field.name());
    }

    private FloatColumn floats(String name) {
        MemorySegment found = find(name);
        return found == null ? FloatColumn.constant(FloatColumn.MISSING, directory.rows()) : FloatColumn.over(found);
    }

    SampleColumns sample(int sample) {
        return new SampleColumns(ShortColumn.over(bytes(key(sample, SampleField.CALL))),
                counts(key(sample, SampleField.QUALITY)), counts(key(sample, SampleField.DEPTH)),
                counts(key(sample, SampleField.REFERENCE_READS)), counts(key(sample, SampleField.ALTERNATIVE_READS)),
                floats(key(sample, SampleField.FRACTION)), ints(key(sample, SampleField.PHASE_SET)));
    }

    private static String key(int sample, SampleField field) {
        return new GrowingColumns.SampleColumn(sample, field).key();
    }

    private CountColumn counts(String name) {
        MemorySegment found = find(name);
        if (found == null) {
            return CountColumn.missing(directory.rows());
        }
        MemorySegment large = bytes(name + ".large");
        int count = (int) (large.byteSize() / (2 * Integer.BYTES));
        int[] rows = new int[count];
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            rows[i] = large.get(Pieces.INT, 8L * i);
            values[i] = large.get(Pieces.INT, 8L * i + 4);
        }
        return CountColumn.over(ShortColumn.over(found), rows, values);
    }

    EffectDictionary effects(Dictionary<Gene> genes) {
        return EffectDictionary.over(IntColumn.over(bytes("effects.starts")), IntColumn.over(bytes("effects.genes")),
                LongColumn.over(bytes("effects.consequences")), LongColumn.over(bytes("effects.worsts")),
                LongColumn.over(bytes("effects.chosen")), ByteColumn.over(bytes("effects.flags")), genes);
    }
}
