package org.alidade.knowledge.regions;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.alidade.knowledge.tables.FooterIndex;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.SourceFact;

/** A file of regions, mapped. May be used by several threads. */
public final class RegionFile implements AutoCloseable {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private record Rows(int first, int behind) {
    }

    private final Arena arena;
    private final MemorySegment file;
    private final RegionLayout layout;
    private final int rows;
    private final Map<Contig, Rows> contigs = new HashMap<>();

    private RegionFile(Arena arena, MemorySegment file, JsonNode description) {
        this.arena = arena;
        this.file = file;
        this.rows = description.path("rows").asInt();
        List<String> values = new ArrayList<>();
        description.path("values").forEach(name -> values.add(name.asText()));
        this.layout = new RegionLayout(GenomeBuild.parse(description.path("build").asText()).orElseThrow(),
                description.path("column").asText(), SourceFact.Kind.valueOf(description.path("kind").asText()),
                values);
        int first = 0;
        for (Map.Entry<String, JsonNode> entry : description.path("contigs").properties()) {
            int behind = first + entry.getValue().asInt();
            contigs.put(new Contig(entry.getKey()), new Rows(first, behind));
            first = behind;
        }
    }

    /** @throws IOException if the file is missing, of another format, not whole or damaged */
    @SuppressWarnings("MustBeClosedChecker") // closed with the file
    public static RegionFile open(Path path) throws IOException {
        Arena arena = Arena.ofShared();
        boolean opened = false;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment file = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            RegionFile known = new RegionFile(arena, file, description(file, path));
            opened = true;
            return known;
        } finally {
            if (!opened) {
                arena.close();
            }
        }
    }

    private static JsonNode description(MemorySegment file, Path path) throws IOException {
        FooterIndex.Found found = FooterIndex.read(file, path, RegionFileWriter.FORMAT, "regions");
        if (FooterIndex.checksum(file.asSlice(0, found.start())) != found.description().path("checksum").asInt()) {
            throw new IOException(path.getFileName() + " is damaged");
        }
        return found.description();
    }

    public RegionLayout layout() {
        return layout;
    }

    /** Number of regions. */
    public int rows() {
        return rows;
    }

    /** The regions that share a base with a stretch, both of whose ends count from 1 and belong to it; by their first bases. */
    public List<Region> overlapping(Contig contig, int start, int end) {
        Rows own = contigs.get(contig);
        if (own == null) {
            return List.of();
        }
        List<Region> found = new ArrayList<>();
        // no region before this one reaches the stretch
        for (int row = firstReaching(own, start); row < own.behind() && number(0, row) <= end; row++) {
            if (number(1, row) >= start) {
                found.add(region(contig, row));
            }
        }
        return found;
    }

    private int firstReaching(Rows own, int start) {
        int low = own.first();
        int high = own.behind();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number(2, middle) < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int number(int array, int row) {
        return file.get(INT, ((long) array * rows + row) * Integer.BYTES);
    }

    private Region region(Contig contig, int row) {
        int[] values = new int[layout.values().size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = number(3 + column, row);
        }
        int starts = 3 + values.length;
        int from = number(starts, row);
        int to = number(starts, row + 1);
        long names = ((long) (starts + 1) * rows + 1) * Integer.BYTES;
        String name = new String(file.asSlice(names + from, to - from).toArray(ValueLayout.JAVA_BYTE),
                StandardCharsets.UTF_8);
        return new Region(contig, number(0, row), number(1, row), values, name);
    }

    @Override
    public void close() {
        arena.close();
    }
}
