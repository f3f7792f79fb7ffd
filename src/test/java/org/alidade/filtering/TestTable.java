package org.alidade.filtering;

import java.util.Comparator;
import java.util.List;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.VariantTable;

/** A table in memory, all of whose annotations are there. */
public record TestTable(List<VariantEvidence> rows, AnnotationCoverage annotations) implements VariantTable {
    public TestTable {
        rows = rows.stream().sorted(Comparator.comparing(VariantEvidence::key)).toList();
    }

    public static TestTable of(VariantEvidence... rows) {
        return new TestTable(List.of(rows), new AnnotationCoverage(List.of("CSQ"), true, true, true, List.of()));
    }

    @Override
    public GenomeBuild build() {
        return GenomeBuild.GRCH38;
    }

    @Override
    public List<String> samples() {
        return List.of();
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
        // nothing to give back
    }
}
