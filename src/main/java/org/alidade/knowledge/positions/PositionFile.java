package org.alidade.knowledge.positions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.zip.CRC32C;

import com.fasterxml.jackson.databind.JsonNode;
import org.alidade.knowledge.tables.FooterIndex;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.progress.Progress;

/** A file of positions, mapped. May be used by several threads, each with a cursor of its own. */
public final class PositionFile implements AutoCloseable {

    private final Arena arena;
    private final MemorySegment file;
    private final String name;
    private final GenomeBuild build;
    private final long rows;
    private final List<PositionColumn> columns;
    private final List<String> texts;
    private final PositionIndex index;

    private PositionFile(Arena arena, MemorySegment file, String name, JsonNode description) {
        this.arena = arena;
        this.file = file;
        this.name = name;
        this.build = GenomeBuild.parse(description.path("build").asText()).orElseThrow();
        this.rows = description.path("rows").asLong();
        List<PositionColumn> named = new ArrayList<>();
        description.path("columns").forEach(column -> named.add(new PositionColumn(column.path(0).asText(),
                PositionColumn.Kind.valueOf(column.path(1).asText()))));
        this.columns = List.copyOf(named);
        List<String> listed = new ArrayList<>();
        description.path("texts").forEach(text -> listed.add(text.asText()));
        this.texts = List.copyOf(listed);
        this.index = index(description.path("blocks"));
    }

    private static PositionIndex index(JsonNode blocks) {
        List<PositionIndex.Entry> entries = new ArrayList<>();
        long at = 0;
        for (Iterator<String> names = blocks.fieldNames(); names.hasNext();) {
            String contig = names.next();
            Iterator<JsonNode> numbers = blocks.path(contig).elements();
            while (numbers.hasNext()) {
                PositionIndex.Entry entry = new PositionIndex.Entry(new Contig(contig), numbers.next().asInt(),
                        numbers.next().asInt(), numbers.next().asInt(), at, numbers.next().asInt(),
                        numbers.next().asInt(), numbers.next().asInt());
                entries.add(entry);
                at += entry.length();
            }
        }
        return new PositionIndex(entries);
    }

    /** @throws IOException if the file is of another format or not whole; damaged blocks are found when they are read */
    @SuppressWarnings("MustBeClosedChecker") // closed with the file
    public static PositionFile open(Path path) throws IOException {
        Arena arena = Arena.ofShared();
        boolean opened = false;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment file = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            PositionFile known = new PositionFile(arena, file, String.valueOf(path.getFileName()),
                    FooterIndex.read(file, path, PositionFileWriter.FORMAT, "positions").description());
            opened = true;
            return known;
        } finally {
            if (!opened) {
                arena.close();
            }
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    public GenomeBuild build() {
        return build;
    }

    /** Number of alleles. */
    public long rows() {
        return rows;
    }

    public List<PositionColumn> columns() {
        return columns;
    }

    /** Place of a column by its name; {@link IllegalArgumentException} where the file has none such. */
    public int column(String wanted) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).name().equals(wanted)) {
                return column;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + wanted);
    }

    /** The text of a number. */
    public String text(long number) {
        return texts.get((int) number);
    }

    boolean hasTexts() {
        return !texts.isEmpty();
    }

    PositionIndex index() {
        return index;
    }

    /** For one thread. */
    public PositionCursor cursor() {
        return new PositionCursor(this);
    }

    byte[] deflated(PositionIndex.Entry entry) throws IOException {
        byte[] deflated = file.asSlice(entry.at(), entry.length()).toArray(ValueLayout.JAVA_BYTE);
        if (checksum(deflated) != entry.checksum()) {
            throw new IOException(name + " is damaged at byte " + entry.at() + " (contig " + entry.contig()
                    + ", positions " + entry.first() + " to " + entry.last() + ")");
        }
        return deflated;
    }

    PositionBlock block(int number) throws IOException {
        PositionIndex.Entry entry = index.entry(number);
        return PositionBlock.decode(deflated(entry), entry.plain(), entry.rows(), columns);
    }

    /**
     * Every allele whose position lies in a stretch, with its values.
     *
     * @throws UncheckedIOException if a block is damaged
     */
    public List<PositionRow> within(Interval place) {
        List<PositionRow> found = new ArrayList<>();
        for (int number = 0; number < index.size(); number++) {
            PositionIndex.Entry entry = index.entry(number);
            if (entry.contig().equals(place.contig()) && entry.first() <= place.end()
                    && entry.last() >= place.start()) {
                try {
                    block(number).addWithin(place, columns.size(), found);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    /**
     * Reads every block.
     *
     * @throws IOException if one is damaged; the message says where
     */
    public void verify(Progress progress) throws IOException {
        for (int number = 0; number < index.size(); number++) {
            progress.checkCancelled();
            deflated(index.entry(number));
        }
    }

    /**
     * The blocks whose content is not what was written.
     *
     * @return from the first to the last position of each, 1-based
     */
    public List<Interval> damaged(Progress progress) {
        List<Interval> damaged = new ArrayList<>();
        for (int number = 0; number < index.size(); number++) {
            progress.checkCancelled();
            PositionIndex.Entry entry = index.entry(number);
            byte[] deflated = file.asSlice(entry.at(), entry.length()).toArray(ValueLayout.JAVA_BYTE);
            if (checksum(deflated) != entry.checksum()) {
                damaged.add(new Interval(entry.contig(), entry.first(), entry.last()));
            }
        }
        return damaged;
    }

    /** The contigs that hold alleles, in the order of the genome. */
    public List<Contig> contigs() {
        Contig[] contigs = new Contig[index.size()];
        Arrays.setAll(contigs, number -> index.entry(number).contig());
        return Arrays.stream(contigs).distinct().toList();
    }

    @Override
    public void close() {
        arena.close();
    }
}
