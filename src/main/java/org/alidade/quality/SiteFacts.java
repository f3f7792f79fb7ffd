package org.alidade.quality;

import org.alidade.model.Locus;
import org.alidade.variants.TablePart;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.VariantColumns;

/** What the counts ask of a row whoever's call it is. */
final class SiteFacts {
    /** Shallower calls are too often wrong (somalier: 7 reads). */
    private static final int LEAST_DEPTH = 7;
    private final TablePart part;
    private final VariantColumns columns;
    private final boolean[] unfiltered;
    private final boolean[] autosomes;
    private final boolean[] x;

    SiteFacts(TablePart part) {
        this.part = part;
        this.columns = part.columns();
        this.unfiltered = columns.filters().matching(set -> set.names().isEmpty());
        int contigs = columns.contigs().size();
        this.autosomes = new boolean[contigs];
        this.x = new boolean[contigs];
        for (int contig = 0; contig < contigs; contig++) {
            autosomes[contig] = columns.contigs().get(contig).isAutosome();
            x[contig] = columns.contigs().get(contig).isX();
        }
    }

    /** Whether no other file's row shows the variant, so that it is counted here. */
    boolean isCounted(int row) {
        return !part.isRepeated(row);
    }

    /** Whether the caller set no filter. */
    boolean isUnfiltered(int row) {
        return unfiltered[columns.filter().get(row)];
    }

    boolean isAutosomal(int row) {
        return autosomes[columns.contig().get(row)];
    }

    boolean informsOnSex(int row) {
        int contig = columns.contig().get(row);
        return x[contig] && SexFromVariants.informs(columns.build(),
                new Locus(columns.contigs().get(contig), columns.position().get(row)));
    }

    /** Whether a call has enough reads to be counted on; where the file gives no depth it is believed. */
    static boolean isDeep(SampleColumns sample, int row) {
        int depth = sample.depth().get(row);
        return depth == CountColumn.MISSING || depth >= LEAST_DEPTH;
    }
}
