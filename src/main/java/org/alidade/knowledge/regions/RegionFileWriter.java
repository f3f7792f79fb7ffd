package org.alidade.knowledge.regions;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.alidade.knowledge.tables.FooterIndex;

/**
 * Writes regions in the order of the genome: arrays of their first and last bases, the furthest end so far, one for each value,
 * the names; then a description as JSON and where it stands. All regions of a file are held in memory while it is made, some
 * 100 bytes each.
 */
public final class RegionFileWriter {
    static final long FORMAT = 0x416c69645f726731L;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Comparator<Region> ORDER = Comparator.comparing(Region::contig)
            .thenComparingInt(Region::start).thenComparingInt(Region::end).thenComparing(Region::name);

    private final RegionLayout layout;
    private final List<Region> regions = new ArrayList<>();

    public RegionFileWriter(RegionLayout layout) {
        this.layout = layout;
    }

    /** In any order. */
    public void add(Region region) {
        if (region.values().length != layout.values().size()) {
            throw new IllegalArgumentException("another number of values");
        }
        regions.add(region);
    }

    /** Writes the file; of regions that say nothing but their place those that touch are one. Returns how many are written. */
    public int write(Path file) throws IOException {
        regions.sort(ORDER);
        List<Region> all = layout.values().isEmpty() ? merged() : regions;
        CRC32C checksum = new CRC32C();
        long at;
        try (OutputStream stream = Files.newOutputStream(file);
                OutputStream buffered = new BufferedOutputStream(stream, 1 << 16)) {
            CheckedOutputStream body = new CheckedOutputStream(buffered, checksum);
            at = body(all, new DataOutputStream(body));
            byte[] json = description(all, (int) checksum.getValue());
            CRC32C own = new CRC32C();
            own.update(json);
            buffered.write(json);
            buffered.write(ByteBuffer.allocate(FooterIndex.FOOTER).order(ByteOrder.LITTLE_ENDIAN).putLong(at)
                    .putInt(json.length)
                    .putInt((int) own.getValue()).putLong(FORMAT).array());
        }
        return all.size();
    }

    private List<Region> merged() {
        List<Region> merged = new ArrayList<>();
        for (Region region : regions) {
            Region last = merged.isEmpty() ? region : merged.getLast();
            boolean touches = !merged.isEmpty() && last.contig().equals(region.contig())
                    && region.start() <= last.end() + 1 && last.name().equals(region.name());
            if (touches) {
                merged.set(merged.size() - 1, new Region(last.contig(), last.start(),
                        Math.max(last.end(), region.end()), last.values(), last.name()));
            } else {
                merged.add(region);
            }
        }
        return merged;
    }

    private long body(List<Region> all, DataOutputStream out) throws IOException {
        ints(all, Region::start, out);
        ints(all, Region::end, out);
        Furthest furthest = new Furthest();
        ints(all, furthest::with, out);
        for (int column = 0; column < layout.values().size(); column++) {
            int own = column;
            ints(all, region -> region.values()[own], out);
        }
        Names names = new Names();
        ints(all, names::startOf, out);
        out.writeInt(Integer.reverseBytes(names.length));
        for (Region region : all) {
            out.write(region.name().getBytes(StandardCharsets.UTF_8));
        }
        return Integer.BYTES * (all.size() * (4L + layout.values().size()) + 1) + names.length;
    }

    private static void ints(List<Region> all, ToIntFunction<Region> value, DataOutputStream out) throws IOException {
        for (Region region : all) {
            out.writeInt(Integer.reverseBytes(value.applyAsInt(region)));
        }
    }

    private byte[] description(List<Region> all, int checksum) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("build", layout.build().label()).put("column", layout.column()).put("kind", layout.kind().name())
                .put("rows", all.size()).put("checksum", checksum);
        ArrayNode values = root.putArray("values");
        layout.values().forEach(values::add);
        ObjectNode contigs = root.putObject("contigs");
        for (Region region : all) {
            String name = region.contig().name();
            contigs.put(name, contigs.path(name).asInt(0) + 1);
        }
        return MAPPER.writeValueAsBytes(root);
    }

    /** The furthest end of the regions of a contig so far. */
    private static final class Furthest {
        private String contig = "";
        private int end;

        int with(Region region) {
            end = contig.equals(region.contig().name()) ? Math.max(end, region.end()) : region.end();
            contig = region.contig().name();
            return end;
        }
    }

    /** Where the names begin. */
    private static final class Names {
        private int length;

        int startOf(Region region) {
            int start = length;
            length = Math.addExact(length, region.name().getBytes(StandardCharsets.UTF_8).length);
            return start;
        }
    }
}
