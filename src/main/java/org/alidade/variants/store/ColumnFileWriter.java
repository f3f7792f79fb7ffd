package org.alidade.variants.store;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.scan.Dictionaries;
import org.alidade.variants.scan.RowField;
import org.alidade.variants.scan.SampleField;
import org.alidade.variants.scan.StoredType;

/**
 * Writes a column file: the columns one after another, each from a multiple of 64 on; the directory; and at the very end the
 * directory's place, length and checksum, the file's length, and the mark of the format.
 */
final class ColumnFileWriter implements AutoCloseable {
    /** Mark of this format; a file with another is not opened but made again. */
    static final long FORMAT = 0x416c696461434c01L;
    /** Bytes behind the directory. */
    static final int FOOTER = 32;
    static final String HEAP = "heap";
    private static final int ALIGNMENT = 64;
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final Map<String, ColumnDirectory.Segment> segments = new LinkedHashMap<>();
    private long at;

    @SuppressWarnings("MustBeClosedChecker") // closed with the writer
    ColumnFileWriter(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    void write(GrowingColumns columns, Dictionaries dictionaries, VcfDescription vcf) throws IOException {
        GenomeOrder order = GenomeOrder.of(columns, dictionaries.contigs());
        if (columns.rows() > 0) {
            Pieces contigs = columns.column(RowField.CONTIG);
            contigs.own();
            for (int row = 0; row < columns.rows(); row++) {
                contigs.setShort(row, order.rank()[contigs.shortAt(row)]);
            }
        }
        for (RowField field : RowField.values()) {
            column(field.name(), columns.column(field), field.type(), columns.rows(), order.order());
        }
        for (int sample = 0; sample < columns.sampleCount(); sample++) {
            for (SampleField field : SampleField.values()) {
                sample(columns, new GrowingColumns.SampleColumn(sample, field), order.order());
            }
        }
        segment(HEAP, columns.heap().parts());
        EffectDictionary.Arrays effects = EffectDictionary.Arrays.of(dictionaries.effects());
        effects(effects);
        finish(new ColumnDirectory(vcf, columns.rows(), order.contigs(), dictionaries.filters(),
                dictionaries.clinVar(), dictionaries.calls(), effects.names(), segments));
    }

    private void sample(GrowingColumns columns, GrowingColumns.SampleColumn column, int @Nullable [] order)
            throws IOException {
        column(column.key(), columns.column(column), column.field().type(), columns.rows(), order);
        if (column.field().type() == StoredType.COUNT) {
            segment(column.key() + ".large", List.of(pairs(columns.large(column), order)));
        }
    }

    /** Row and value, in the new order of the rows. */
    private static MemorySegment pairs(Pieces pairs, int @Nullable [] order) {
        int count = (int) (pairs.length() / (2 * Integer.BYTES));
        int[] place = new int[0];
        if (order != null && count > 0) {
            place = new int[order.length];
            for (int row = 0; row < order.length; row++) {
                place[order[row]] = row;
            }
        }
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) {
            int row = pairs.intAt(2L * i);
            sorted[i] = (long) (place.length > 0 ? place[row] : row) << Integer.SIZE
                    | pairs.intAt(2L * i + 1) & 0xffffffffL;
        }
        java.util.Arrays.sort(sorted);
        MemorySegment segment = MemorySegment.ofArray(new byte[count * 2 * Integer.BYTES]);
        for (int i = 0; i < count; i++) {
            segment.set(Pieces.INT, 8L * i, (int) (sorted[i] >>> Integer.SIZE));
            segment.set(Pieces.INT, 8L * i + 4, (int) sorted[i]);
        }
        return segment;
    }

    private void effects(EffectDictionary.Arrays effects) throws IOException {
        Map<String, Object> arrays = new LinkedHashMap<>();
        arrays.put("effects.starts", effects.starts());
        arrays.put("effects.genes", effects.genes());
        arrays.put("effects.consequences", effects.consequences());
        arrays.put("effects.worsts", effects.worsts());
        arrays.put("effects.chosen", effects.chosen());
        arrays.put("effects.flags", effects.flags());
        try (java.lang.foreign.Arena arena = java.lang.foreign.Arena.ofConfined()) {
            for (Map.Entry<String, Object> entry : arrays.entrySet()) {
                Pieces pieces = new Pieces(arena);
                pieces.add(entry.getValue(), java.lang.reflect.Array.getLength(entry.getValue()));
                segment(entry.getKey(), pieces.parts());
            }
        }
    }

    /** A column without any value is left out. */
    private void column(String name, Pieces column, StoredType type, int rows, int @Nullable [] order)
            throws IOException {
        if (rows == 0 || Missing.everywhere(column, type)) {
            return;
        }
        if (order == null) {
            segment(name, column.parts());
            return;
        }
        List<MemorySegment> parts = new ArrayList<>();
        int width = type.width();
        int perPart = BUFFER / width;
        for (int from = 0; from < rows; from += perPart) {
            int count = Math.min(perPart, rows - from);
            MemorySegment part = MemorySegment.ofArray(new byte[count * width]);
            for (int i = 0; i < count; i++) {
                column.copy(order[from + i], width, part, (long) i * width);
            }
            parts.add(part);
        }
        segment(name, parts);
    }

    private void segment(String name, List<MemorySegment> parts) throws IOException {
        write(ByteBuffer.allocate((int) (-at & ALIGNMENT - 1)));
        long from = at;
        CRC32C checksum = new CRC32C();
        for (MemorySegment part : parts) {
            checksum.update(part.asByteBuffer());
            write(part.asByteBuffer());
        }
        segments.put(name, new ColumnDirectory.Segment(from, at - from, (int) checksum.getValue()));
    }

    private void finish(ColumnDirectory directory) throws IOException {
        byte[] json = directory.json();
        CRC32C checksum = new CRC32C();
        checksum.update(json);
        ByteBuffer footer = ByteBuffer.allocate(FOOTER).order(ByteOrder.LITTLE_ENDIAN);
        footer.putLong(at).putInt(json.length).putInt((int) checksum.getValue())
                .putLong(at + json.length + FOOTER).putLong(FORMAT).flip();
        write(ByteBuffer.wrap(json));
        write(footer);
        channel.force(true);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            at += channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
