package org.alidade.knowledge.positions;

import java.io.IOException;
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

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.alidade.knowledge.tables.FooterIndex;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/**
 * Writes a file of positions: the blocks, the description as JSON, and at the very end where it stands, its checksum and the mark
 * of the format. Memory stays that of one block and of the index.
 */
final class PositionFileWriter implements AutoCloseable {
    static final long FORMAT = 0x416c69645f706f32L;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final FileChannel channel;
    private final GenomeBuild build;
    private final List<PositionColumn> columns;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<PositionIndex.Entry> entries = new ArrayList<>();
    private final List<PositionRow> rows = new ArrayList<>(PositionBlock.ROWS);
    private long at;
    private long count;

    @SuppressWarnings("MustBeClosedChecker") // closed with the writer
    PositionFileWriter(Path file, GenomeBuild build, List<PositionColumn> columns) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        this.build = build;
        this.columns = List.copyOf(columns);
    }

    /** The number of a text. */
    int text(String text) {
        return texts.computeIfAbsent(text, unused -> texts.size());
    }

    /** Rows must come in the order of their positions; all of a contig together. */
    void add(PositionRow row) throws IOException {
        if (!rows.isEmpty()) {
            PlacedAllele last = rows.getLast().allele();
            boolean sameContig = last.contig().equals(row.allele().contig());
            if (sameContig && last.position() > row.allele().position()) {
                throw new IOException("out of order: " + last + " before " + row.allele());
            }
            if (!sameContig || rows.size() == PositionBlock.ROWS) {
                flush();
            }
        }
        rows.add(row);
        count++;
    }

    private void flush() throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        byte[] plain = PositionBlock.encode(rows, columns);
        byte[] deflated = PositionBlock.deflate(plain);
        CRC32C checksum = new CRC32C();
        checksum.update(deflated);
        entries.add(new PositionIndex.Entry(rows.getFirst().allele().contig(), rows.getFirst().allele().position(),
                rows.getLast().allele().position(), rows.size(), at, deflated.length, plain.length,
                (int) checksum.getValue()));
        write(ByteBuffer.wrap(deflated));
        rows.clear();
    }

    /** Takes over the blocks of another file without looking into them; it must have the same columns and no texts. */
    void append(PositionFile part) throws IOException {
        flush();
        if (!part.columns().equals(columns) || part.hasTexts() || part.build() != build) {
            throw new IllegalArgumentException("a part of another kind");
        }
        for (int number = 0; number < part.index().size(); number++) {
            PositionIndex.Entry entry = part.index().entry(number);
            entries.add(new PositionIndex.Entry(entry.contig(), entry.first(), entry.last(), entry.rows(), at,
                    entry.length(), entry.plain(), entry.checksum()));
            write(ByteBuffer.wrap(part.deflated(entry)));
            count += entry.rows();
        }
    }

    /** Number of rows so far. */
    long count() {
        return count;
    }

    /** Ends the file; it is on disk when this returns. */
    void finish() throws IOException {
        flush();
        byte[] json = description();
        CRC32C checksum = new CRC32C();
        checksum.update(json);
        ByteBuffer footer = ByteBuffer.allocate(FooterIndex.FOOTER).order(ByteOrder.LITTLE_ENDIAN);
        footer.putLong(at).putInt(json.length).putInt((int) checksum.getValue()).putLong(FORMAT).flip();
        write(ByteBuffer.wrap(json));
        write(footer);
        channel.force(true);
    }

    private byte[] description() throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("build", build.label()).put("rows", count);
        ArrayNode names = root.putArray("columns");
        columns.forEach(column -> names.addArray().add(column.name()).add(column.kind().name()));
        ArrayNode listed = root.putArray("texts");
        texts.keySet().forEach(listed::add);
        ObjectNode contigs = root.putObject("blocks");
        Map<Contig, ArrayNode> byContig = new LinkedHashMap<>();
        for (PositionIndex.Entry entry : entries) {
            byContig.computeIfAbsent(entry.contig(), contig -> contigs.putArray(contig.name())).add(entry.first())
                    .add(entry.last()).add(entry.rows()).add(entry.length()).add(entry.plain()).add(entry.checksum());
        }
        return MAPPER.writeValueAsBytes(root);
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
