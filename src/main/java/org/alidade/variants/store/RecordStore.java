package org.alidade.variants.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.bgzf.LineAccess;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.ProblemList;
import org.alidade.variants.record.RecordValues;
import org.alidade.variants.scan.ObjectReader;
import org.alidade.variants.scan.VcfContext;

/** Reads records of a VCF again, by the offsets of their rows. May be used by several threads. */
final class RecordStore implements AutoCloseable {
    private final LineAccess lines;
    private final VcfContext context;
    private final List<ExtraField> fields;
    private final ConcurrentLinkedDeque<ObjectReader> idle = new ConcurrentLinkedDeque<>();

    RecordStore(LineAccess lines, VcfContext context) {
        this.lines = lines;
        this.context = context;
        this.fields = ExtraField.of(context.header());
    }

    /**
     * Opens the file of some columns.
     *
     * @param text where the records stand: the VCF itself, or a copy that allows offsets
     */
    static RecordStore open(Path vcf, Path text, VcfDescription description, Genome genome) throws IOException {
        Optional<VcfHeader> header = VcfHeaders.read(vcf, new ArrayList<>());
        if (header.isEmpty()) {
            throw new IOException(vcf + " has no header any more");
        }
        VcfContext context = new VcfContext(header.get(), String.valueOf(vcf.getFileName()), description.build(),
                description.samples(), genome);
        return new RecordStore(LineAccess.open(text, description.textOffsets()), context);
    }

    /**
     * A row as an object.
     *
     * @param allele the number of the row's allele in its record, from 1
     * @throws IOException if the record is not there any more
     */
    VariantEvidence evidence(long offset, long line, int allele) throws IOException {
        return rows(offset, line).flatMap(rows -> rows.ofAllele(allele)).orElseThrow(() -> other(line));
    }

    private Optional<ObjectReader.Rows> rows(long offset, long line) throws IOException {
        String text = lines.line(offset);
        ObjectReader reader = Optional.ofNullable(idle.poll())
                .orElseGet(() -> new ObjectReader(context, new ProblemList()));
        Optional<ObjectReader.Rows> read = reader.read(text, line);
        idle.push(reader);
        return read;
    }

    private IOException other(long line) {
        return new IOException("line " + line + " of " + context.file() + " is not the record it was");
    }

    /** All that the header defines for INFO and FORMAT. */
    List<ExtraField> fields() {
        return fields;
    }

    /** The values of every field for one row, as {@link #evidence} finds it. */
    RecordValues values(long offset, long line, int allele) throws IOException {
        ObjectReader.Rows rows = rows(offset, line).orElseThrow(() -> other(line));
        return new RecordValues(rows.record(), allele - 1, context.header().samples());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
