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
    /** A file up to this size is compared whole before it is used; a genome's would take a second. */
    private static final long AT_ONCE = 1 << 26;
    private final Arena arena;
    private final MemorySegment segment;
    private final ColumnDirectory directory;
    private final StoredColumns columns;
    private final WholeCheck check;

    private ColumnFile(Arena arena, MemorySegment segment, ColumnDirectory directory, WholeCheck check) {
        this.check = check;
        this.arena = arena;
        this.segment = segment;
        this.directory = directory;
        this.columns = StoredColumns.over(segment, directory);
    }

    /**
     * Empty where the file is of another format, not whole, or damaged. The columns of a large one are compared with their
     * checksums while it is used.
     */
    public static Optional<ColumnFile> open(Path file) throws IOException {
        return open(file, AT_ONCE);
    }

    /** {@code atOnce}: up to which size, in bytes, all is compared before it is used. */
    @SuppressWarnings("MustBeClosedChecker") // closed with the file
    static Optional<ColumnFile> open(Path file, long atOnce) throws IOException {
        Arena arena = Arena.ofShared();
        Optional<ColumnFile> opened = Optional.empty();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MemorySegment segment = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            Optional<ColumnDirectory> directory = directory(segment);
            if (directory.isPresent() && fits(segment, directory.get())) {
                WholeCheck check = new WholeCheck(file, segment, directory.get());
                boolean later = channel.size() > atOnce;
                if (later || check.isWhole()) {
                    opened = Optional.of(new ColumnFile(arena, segment, directory.get(), check));
                }
                if (later) {
                    check.start();
                }
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

    /** Whether every column lies within the file. */
    private static boolean fits(MemorySegment segment, ColumnDirectory directory) {
        return directory.segments().values().stream().allMatch(part -> part.at() >= 0 && part.length() >= 0
                && part.at() + part.length() <= segment.byteSize());
    }

    /** Whether damage was found since the file was opened: nothing of it may be used any more. */
    boolean damaged() {
        return check.damaged();
    }

    /** The check of all checksums, for whoever wants to await it. */
    WholeCheck check() {
        return check;
    }

    private static int checksum(MemorySegment part) {
        CRC32C checksum = new CRC32C();
        checksum.update(part.asByteBuffer());
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
        check.close();
        arena.close();
    }
}
