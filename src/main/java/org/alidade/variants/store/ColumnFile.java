package org.alidade.variants.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/** An open column file: its directory and its columns, mapped. */
public final class ColumnFile implements AutoCloseable {
    private final Arena arena;
    private final MemorySegment segment;
    private final ColumnDirectory directory;
    private final StoredColumns columns;

    private ColumnFile(Arena arena, MemorySegment segment, ColumnDirectory directory) {
        this.arena = arena;
        this.segment = segment;
        this.directory = directory;
        this.columns = StoredColumns.over(segment, directory);
    }

    /** Empty where the file is of another format, not whole, or damaged. */
    @SuppressWarnings("MustBeClosedChecker") // closed with the file
    public static Optional<ColumnFile> open(Path file) throws IOException {
        Arena arena = Arena.ofShared();
        Optional<ColumnFile> opened = Optional.empty();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MemorySegment segment = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            Optional<ColumnDirectory> directory = directory(segment);
            if (directory.isPresent() && isWhole(segment, directory.get())) {
                opened = Optional.of(new ColumnFile(arena, segment, directory.get()));
            }
            return opened;
        } finally {
            if (opened.isEmpty()) {
                arena.close();
            }
        }
    }

    private static Optional<ColumnDirectory> directory(MemorySegment segment) throws IOException {
        long size = segment.byteSize();
        long footer = size - ColumnFileWriter.FOOTER;
        if (footer < 0 || segment.get(Pieces.LONG, size - 8) != ColumnFileWriter.FORMAT
                || segment.get(Pieces.LONG, size - 16) != size) {
            return Optional.empty();
        }
        long at = segment.get(Pieces.LONG, footer);
        int length = segment.get(Pieces.INT, footer + 8);
        if (at < 0 || length < 0 || at + length != footer
                || checksum(segment.asSlice(at, length)) != segment.get(Pieces.INT, footer + 12)) {
            return Optional.empty();
        }
        return Optional.of(ColumnDirectory.parse(segment.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE)));
    }

    /** Compares every checksum: a file that was damaged on the disk must not give wrong numbers. */
    private static boolean isWhole(MemorySegment segment, ColumnDirectory directory) {
        return directory.segments().values().parallelStream().allMatch(part -> part.at() >= 0 && part.length() >= 0
                && part.at() + part.length() <= segment.byteSize()
                && checksum(segment.asSlice(part.at(), part.length())) == part.checksum());
    }

    private static int checksum(MemorySegment part) {
        CRC32C checksum = new CRC32C();
        for (long at = 0; at < part.byteSize(); at += 1 << 30) {
            checksum.update(part.asSlice(at, Math.min(1 << 30, part.byteSize() - at)).asByteBuffer());
        }
        return (int) checksum.getValue();
    }

    public VcfDescription vcf() {
        return directory.vcf();
    }

    public StoredColumns columns() {
        return columns;
    }

    /** Bytes of the file. */
    public long size() {
        return segment.byteSize();
    }

    @Override
    public void close() {
        arena.close();
    }
}
