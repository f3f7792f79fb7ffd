package org.alidade.filtering;

import java.util.Comparator;
import java.util.List;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.VariantTable;

/** Some variants of a file that is still being read. */
record ArrivedTable(GenomeBuild build, List<String> samples, List<VariantEvidence> rows,
        AnnotationCoverage annotations) implements VariantTable {
    ArrivedTable {
        rows = rows.stream().sorted(Comparator.comparing(VariantEvidence::key)).toList();
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public Contig contig(int row) {
        return rows.get(row).key().contig();
    }

    @Override
    public int position(int row) {
        return rows.get(row).key().position();
    }

    @Override
    public VariantEvidence evidence(int row) {
        return rows.get(row);
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
