package org.alidade.variants.sidecar;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file of arrays, mapped: a header of the format's mark, the length of all, its checksum and the length of the description; the
 * description as JSON; the arrays one after another, little-endian.
 */
public final class ArrayFile implements AutoCloseable {
    private static final long FORMAT = 0x416c696461534402L;
    private static final int HEADER = 24;
    private static final int ALIGNMENT = 8;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Arena arena;
    private final MemorySegment arrays;
    private final JsonNode description;
    private long at;

    private ArrayFile(Arena arena, MemorySegment arrays, JsonNode description) {
        this.arena = arena;
        this.arrays = arrays;
        this.description = description;
    }

    /** An empty description to be filled. */
    public static ObjectNode describe() {
        return MAPPER.createObjectNode();
    }

    public JsonNode description() {
        return description;
    }

    /** The next array, in the order in which they were written. */
    public MemorySegment next(int count, int width) {
        MemorySegment own = arrays.asSlice(at, (long) count * width);
        at += padded(own.byteSize());
        return own;
    }

    private static long padded(long bytes) {
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** Empty where the file is not there, of another format, not whole, or damaged. */
    @SuppressWarnings("MustBeClosedChecker") // closed with the file
    public static Optional<ArrayFile> open(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        Arena arena = Arena.ofShared();
        Optional<ArrayFile> opened = Optional.empty();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment file = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            if (isWhole(file)) {
                int json = file.get(INT, 20);
                JsonNode description = MAPPER.readTree(file.asSlice(HEADER, json).toArray(ValueLayout.JAVA_BYTE));
                opened = Optional.of(new ArrayFile(arena, file.asSlice(HEADER + padded(json)), description));
            }
            return opened;
        } finally {
            if (opened.isEmpty()) {
                arena.close();
            }
        }
    }

    private static boolean isWhole(MemorySegment file) {
        return file.byteSize() >= HEADER && file.get(LONG, 0) == FORMAT && file.get(LONG, 8) == file.byteSize()
                && file.get(INT, 16) == checksum(file.asSlice(20).asByteBuffer())
                && file.get(INT, 20) >= 0 && HEADER + padded(file.get(INT, 20)) <= file.byteSize();
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** Writes a file beside its place and moves it there once it is whole. {@code arrays}: segments over arrays of numbers. */
    public static void write(Path path, ObjectNode description, List<MemorySegment> arrays) throws IOException {
        Path part = Files.createTempFile(path.toAbsolutePath().getParent(), "sidecar", ".part");
        try {
            fill(part, MAPPER.writeValueAsBytes(description), arrays);
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void fill(Path path, byte[] json, List<MemorySegment> arrays) throws IOException {
        long size = HEADER + padded(json.length)
                + arrays.stream().mapToLong(array -> padded(array.byteSize())).sum();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING); Arena arena = Arena.ofConfined()) {
            MemorySegment file = channel.map(MapMode.READ_WRITE, 0, size, arena);
            file.set(LONG, 0, FORMAT);
            file.set(LONG, 8, size);
            file.set(INT, 20, json.length);
            MemorySegment.copy(MemorySegment.ofArray(json), 0, file, HEADER, json.length);
            long at = HEADER + padded(json.length);
            for (MemorySegment array : arrays) {
                MemorySegment.copy(array, 0, file, at, array.byteSize());
                at += padded(array.byteSize());
            }
            file.set(INT, 16, checksum(file.asSlice(20).asByteBuffer()));
            file.force();
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
