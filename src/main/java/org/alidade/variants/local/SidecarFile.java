package org.alidade.variants.local;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.alidade.model.Gene;
import org.alidade.variants.column.ByteColumn;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.LongColumn;

/**
 * The completed effects of a VCF on disk, mapped: a header of the format's mark, the length of all, its checksum and the length
 * of the description; the description as JSON; the numbers one column after another, little-endian.
 */
final class SidecarFile implements AutoCloseable {
    private static final long FORMAT = 0x416c696461534301L;
    private static final int HEADER = 24;
    private static final int ALIGNMENT = 8;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Arena arena;
    private final IntColumn effects;
    private final EffectDictionary lists;
    private final LocalCounts counts;
    private final int ofVcf;

    private SidecarFile(Arena arena, MemorySegment columns, JsonNode description) {
        this.arena = arena;
        this.counts = new LocalCounts(description.path("rows").asInt(), description.path("told").asInt(),
                description.path("untold").asInt(), description.path("severer").asInt());
        this.ofVcf = description.path("ofVcf").asInt();
        Cutter cut = new Cutter(columns);
        int distinct = description.path("lists").asInt();
        int all = description.path("effects").asInt();
        this.effects = IntColumn.over(cut.next(counts.rows(), Integer.BYTES));
        this.lists = EffectDictionary.over(IntColumn.over(cut.next(distinct + 1, Integer.BYTES)),
                IntColumn.over(cut.next(all, Integer.BYTES)), LongColumn.over(cut.next(all, Long.BYTES)),
                LongColumn.over(cut.next(all, Long.BYTES)), LongColumn.over(cut.next(all, Long.BYTES)),
                ByteColumn.over(cut.next(all, 1)), Dictionary.of(genes(description.path("genes"))));
    }

    private static List<Gene> genes(JsonNode array) {
        List<Gene> genes = new ArrayList<>();
        array.forEach(entry -> genes.add(new Gene(entry.path(0).asText(),
                Optional.of(entry.path(1).asText()).filter(id -> !id.isEmpty()))));
        return genes;
    }

    /** Takes one column after another off a segment. */
    private static final class Cutter {
        private final MemorySegment all;
        private long at;

        Cutter(MemorySegment all) {
            this.all = all;
        }

        MemorySegment next(int count, int width) {
            MemorySegment own = all.asSlice(at, (long) count * width);
            at += padded(own.byteSize());
            return own;
        }
    }

    private static long padded(long bytes) {
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** Empty where the file is of another format, not whole, or damaged. */
    @SuppressWarnings("MustBeClosedChecker") // closed with the file
    static Optional<SidecarFile> open(Path path) throws IOException {
        Arena arena = Arena.ofShared();
        Optional<SidecarFile> opened = Optional.empty();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment file = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            if (isWhole(file)) {
                int json = file.get(INT, 20);
                JsonNode description = MAPPER.readTree(file.asSlice(HEADER, json).toArray(ValueLayout.JAVA_BYTE));
                opened = Optional.of(new SidecarFile(arena, file.asSlice(HEADER + padded(json)), description));
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
                && file.get(INT, 16) == checksum(file.asSlice(HEADER).asByteBuffer())
                && file.get(INT, 20) >= 0 && HEADER + padded(file.get(INT, 20)) <= file.byteSize();
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** Writes a file; the caller moves it to its place once it is whole. */
    static void write(Path path, int[] effects, EffectDictionary.Arrays lists, int ofVcf, LocalCounts counts)
            throws IOException {
        byte[] json = description(lists, ofVcf, counts);
        long columns = 0;
        List<MemorySegment> parts = List.of(MemorySegment.ofArray(effects), MemorySegment.ofArray(lists.starts()),
                MemorySegment.ofArray(lists.genes()), MemorySegment.ofArray(lists.consequences()),
                MemorySegment.ofArray(lists.worsts()), MemorySegment.ofArray(lists.chosen()),
                MemorySegment.ofArray(lists.flags()));
        for (MemorySegment part : parts) {
            columns += padded(part.byteSize());
        }
        long size = HEADER + padded(json.length) + columns;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING); Arena arena = Arena.ofConfined()) {
            MemorySegment file = channel.map(MapMode.READ_WRITE, 0, size, arena);
            file.set(LONG, 0, FORMAT);
            file.set(LONG, 8, size);
            file.set(INT, 20, json.length);
            MemorySegment.copy(MemorySegment.ofArray(json), 0, file, HEADER, json.length);
            long at = HEADER + padded(json.length);
            for (MemorySegment part : parts) {
                MemorySegment.copy(part, 0, file, at, part.byteSize());
                at += padded(part.byteSize());
            }
            file.set(INT, 16, checksum(file.asSlice(HEADER).asByteBuffer()));
            file.force();
        }
    }

    private static byte[] description(EffectDictionary.Arrays lists, int ofVcf, LocalCounts counts) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("rows", counts.rows()).put("told", counts.told()).put("untold", counts.untold())
                .put("severer", counts.severer()).put("ofVcf", ofVcf).put("lists", lists.starts().length - 1)
                .put("effects", lists.genes().length);
        ArrayNode genes = root.putArray("genes");
        for (Gene gene : lists.names()) {
            ArrayNode entry = genes.addArray().add(gene.symbol());
            gene.hgncId().ifPresent(entry::add);
        }
        return MAPPER.writeValueAsBytes(root);
    }

    IntColumn effects() {
        return effects;
    }

    EffectDictionary lists() {
        return lists;
    }

    /** How many of the lists are the VCF's own; rows with one of them are as the VCF says. */
    int ofVcf() {
        return ofVcf;
    }

    LocalCounts counts() {
        return counts;
    }

    @Override
    public void close() {
        arena.close();
    }
}
