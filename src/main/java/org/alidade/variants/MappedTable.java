package org.alidade.variants;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantEvidence;

/** A table file in memory map. */
final class MappedTable implements VariantTable {
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private final Arena arena;
    private final MemorySegment segment;
    private final TableFile description;
    private final StringPool pool;

    private MappedTable(Arena arena, MemorySegment segment, TableFile description) {
        this.arena = arena;
        this.segment = segment;
        this.description = description;
        this.pool = new StringPool(description.strings());
    }

    /** Empty where the file is of another format, or not whole. */
    @SuppressWarnings("MustBeClosedChecker") // closed with the table
    static Optional<MappedTable> open(Path file) throws IOException {
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            MemorySegment segment = channel.map(MapMode.READ_ONLY, 0, size, arena);
            if (size < 16 || segment.get(LONG, size - 8) != TableFile.FORMAT) {
                arena.close();
                return Optional.empty();
            }
            long at = segment.get(LONG, size - 16);
            byte[] json = segment.asSlice(at, size - 16 - at).toArray(ValueLayout.JAVA_BYTE);
            return Optional.of(new MappedTable(arena, segment, TableFile.parse(json)));
        } catch (IOException e) {
            arena.close();
            throw e;
        }
    }

    TableFile description() {
        return description;
    }

    @Override
    public GenomeBuild build() {
        return description.build();
    }

    @Override
    public List<String> samples() {
        return description.samples();
    }

    @Override
    public int rowCount() {
        return description.rows();
    }

    @Override
    public Contig contig(int row) {
        return new Contig(pool.string(segment.get(INT, description.columnsAt() + 4L * row)));
    }

    @Override
    public int position(int row) {
        return segment.get(INT, description.columnsAt() + 4L * description.rows() + 4L * row);
    }

    @Override
    public VariantEvidence evidence(int row) {
        long at = segment.get(LONG, description.columnsAt() + 8L * description.rows() + 8L * row);
        return EvidenceCodec.read(new ByteReader(segment, at, pool), description.build());
    }

    @Override
    public AnnotationCoverage annotations() {
        return description.annotations();
    }

    @Override
    public void close() {
        arena.close();
    }
}
