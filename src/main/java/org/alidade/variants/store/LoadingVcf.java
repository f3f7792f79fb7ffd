package org.alidade.variants.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.alidade.model.VariantEvidence;
import org.alidade.variants.bgzf.LineAccess;
import org.alidade.variants.scan.VcfContext;

/** A VCF that is still being read, whose records can already be read one by one. */
public final class LoadingVcf {
    /**
     * Where a row stands.
     *
     * @param line counts from 1
     * @param allele the number of the row's allele in its record, from 1
     */
    public record Place(long offset, long line, int allele) {
    }

    private final Path vcf;
    private final VcfContext context;

    LoadingVcf(Path vcf, VcfContext context) {
        this.vcf = vcf;
        this.context = context;
    }

    /** Name of the file, without its folder. */
    public String name() {
        return context.file();
    }

    /** Of {@code CSQ}, {@code ANN} and {@code BCSQ} those that the header declares. */
    public List<String> consequenceFields() {
        return List.of("CSQ", "ANN", "BCSQ").stream().filter(context.header()::definesInfo).toList();
    }

    /** Opens the file a second time; for one thread. */
    public Records open() throws IOException {
        return new Records(new RecordStore(LineAccess.open(vcf, false), context));
    }

    /** The records of the file. */
    public static final class Records implements AutoCloseable {
        private final RecordStore store;

        private Records(RecordStore store) {
            this.store = store;
        }

        /** @throws IOException if the record cannot be read */
        public VariantEvidence evidence(Place place) throws IOException {
            return store.evidence(place.offset(), place.line(), place.allele());
        }

        @Override
        public void close() throws IOException {
            store.close();
        }
    }
}
