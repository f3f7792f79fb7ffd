package org.alidade.variants.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.alidade.knowledge.genome.Genome;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.RecordValues;

/** One VCF of a case, open: its columns, and its records on demand. */
public final class StoredVcf implements AutoCloseable {
    private final ColumnFile columns;
    private final RecordStore records;
    private final Path vcf;
    private final String fingerprint;

    private StoredVcf(ColumnFile columns, RecordStore records, Path vcf, String fingerprint) {
        this.columns = columns;
        this.records = records;
        this.vcf = vcf;
        this.fingerprint = fingerprint;
    }

    /**
     * Opens what {@link ColumnStore#load} made.
     *
     * @throws IOException if the column file is not whole, or the VCF is not there any more
     */
    public static StoredVcf open(LoadedVcf loaded, Genome genome) throws IOException {
        ColumnFile columns = ColumnFile.open(loaded.columns())
                .orElseThrow(() -> new IOException(loaded.columns() + " is not a whole column file"));
        try {
            Path text = columns.vcf().textOffsets() ? loaded.text() : loaded.vcf();
            return new StoredVcf(columns, RecordStore.open(loaded.vcf(), text, columns.vcf(), genome),
                    loaded.vcf(), KnownHashes.fingerprint(loaded.vcf()));
        } catch (IOException e) {
            columns.close();
            throw e;
        }
    }

    public VcfDescription description() {
        return columns.vcf();
    }

    /** Name of the VCF, without its folder. */
    public String name() {
        return String.valueOf(vcf.getFileName());
    }

    public StoredColumns columns() {
        return columns.columns();
    }

    /**
     * A row as an object.
     *
     * @throws UncheckedIOException if the record cannot be read, or the columns are damaged; its cause is a
     *         {@link VcfChangedException} where the VCF was moved or changed since the case was opened
     */
    public VariantEvidence evidence(int row) {
        return read(row, records::evidence);
    }

    /** All that the header defines for INFO and FORMAT. */
    public List<ExtraField> fields() {
        return records.fields();
    }

    /**
     * The values of any field for a row.
     *
     * @throws UncheckedIOException as {@link #evidence}
     */
    public RecordValues values(int row) {
        return read(row, records::values);
    }

    /** Reads something of the record of a row. */
    private interface Reading<T> {
        T at(long offset, long line, int allele) throws IOException;
    }

    private <T> T read(int row, Reading<T> reading) {
        StoredColumns stored = columns.columns();
        if (columns.damaged()) {
            throw new UncheckedIOException(new IOException("the columns are damaged: the case must be opened again"));
        }
        try {
            return reading.at(stored.offset().get(row), stored.line().get(row), stored.allele().get(row));
        } catch (IOException e) {
            throw new UncheckedIOException(isAsItWas() ? e : new VcfChangedException(vcf, e));
        }
    }

    private boolean isAsItWas() {
        try {
            return KnownHashes.fingerprint(vcf).equals(fingerprint);
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        try (records) {
            columns.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
