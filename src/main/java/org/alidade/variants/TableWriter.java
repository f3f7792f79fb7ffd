package org.alidade.variants;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.alidade.model.Contig;
import org.alidade.model.VariantEvidence;

/** Writes rows as they come, and at the end the columns in the order of the genome. */
final class TableWriter implements AutoCloseable {
    /** Where a row stands in the genome and in the file. */
    private record Row(Contig contig, int position, long at) {
    }

    private final DataOutputStream out;
    private final StringPool pool = new StringPool();
    private final List<Row> rows = new ArrayList<>();
    private long written;

    TableWriter(Path file) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    void add(VariantEvidence evidence) throws IOException {
        ByteWriter writer = new ByteWriter(pool);
        EvidenceCodec.write(evidence, writer);
        rows.add(new Row(evidence.key().contig(), evidence.key().position(), written));
        byte[] bytes = writer.bytes();
        out.write(bytes);
        written += bytes.length;
    }

    int rows() {
        return rows.size();
    }

    /** Sorts by contig and position; rows at one place keep the order of the files. */
    void finish(TableFile description) throws IOException {
        rows.sort(Comparator.comparing(Row::contig).thenComparingInt(Row::position));
        for (Row row : rows) {
            out.writeInt(pool.number(row.contig().name()));
        }
        for (Row row : rows) {
            out.writeInt(row.position());
        }
        for (Row row : rows) {
            out.writeLong(row.at());
        }
        long at = written + 16L * rows.size();
        out.write(new TableFile(description.build(), description.samples(), description.records(), rows.size(),
                written, description.annotations(), description.vcfSha256(), description.problems(), pool.all())
                .json());
        out.writeLong(at);
        out.writeLong(TableFile.FORMAT);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
