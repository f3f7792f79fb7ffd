package org.alidade.variants.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.alidade.casefile.LineSource;
import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Genotype;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.VariantEvidence;
import org.alidade.progress.Progress;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.FilterSet;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.GeneEffect;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.record.ProblemList;
import org.alidade.variants.scan.ObjectReader;
import org.alidade.variants.scan.VcfContext;

/** The columns of a VCF against what its objects say, row by row and field by field. */
final class ColumnsAgree {
    private ColumnsAgree() {
    }

    /** Loads a file and compares every row; returns how many there are. */
    static int check(Path vcf, Genome genome, Path folder, int threads) throws IOException {
        VcfHeader header = VcfHeaders.read(vcf, new ArrayList<>()).orElseThrow();
        LoadedVcf loaded = new ColumnStore(folder, genome, threads).load(vcf, genome.build(),
                Set.copyOf(header.samples()), Progress.none(), LoadListener.none());
        ProblemList problems = new ProblemList();
        List<VariantEvidence> expected = objects(vcf, header, genome, problems);
        assertThat(loaded.description().problems().stream().filter(one -> one.code().startsWith("vcf.g"))).as("%s", vcf)
                .containsExactlyElementsOf(
                        problems.all().stream().filter(one -> one.code().startsWith("vcf.g")).toList());
        if (loaded.description().isRefused()) {
            return 0;
        }
        try (StoredVcf stored = StoredVcf.open(loaded, genome)) {
            assertThat(stored.columns().rows()).as("rows of %s", vcf).isEqualTo(expected.size());
            for (int row = 0; row < expected.size(); row++) {
                compare(stored, row, expected.get(row));
            }
            return expected.size();
        }
    }

    /** Every row as an object, in the order of the genome. */
    private static List<VariantEvidence> objects(Path vcf, VcfHeader header, Genome genome, ProblemList problems)
            throws IOException {
        ObjectReader reader = new ObjectReader(new VcfContext(header, String.valueOf(vcf.getFileName()),
                genome.build(), header.samples(), genome), problems);
        List<VariantEvidence> rows = new ArrayList<>();
        try (LineSource source = LineSource.open(vcf)) {
            VcfHeaders.read(source, "x", new ArrayList<>());
            String line = source.next();
            while (line != null) {
                if (!line.isEmpty()) {
                    reader.read(line, source.line()).ifPresent(read -> rows.addAll(read.rows()));
                }
                line = source.next();
            }
        }
        rows.sort((one, other) -> {
            int order = one.key().contig().compareTo(other.key().contig());
            return order != 0 ? order : Integer.compare(one.key().position(), other.key().position());
        });
        return rows;
    }

    private static void compare(StoredVcf stored, int row, VariantEvidence expected) {
        StoredColumns columns = stored.columns();
        String what = expected.origin().file() + " line " + expected.origin().line();
        assertThat(stored.evidence(row)).as(what).isEqualTo(expected);
        assertThat(columns.contigs().get(columns.contig().get(row))).as(what).isEqualTo(expected.key().contig());
        assertThat(List.of(columns.position().get(row), columns.end().get(row), columns.type().get(row),
                columns.allele().get(row), columns.alleles().get(row), columns.line().get(row))).as(what)
                .containsExactly(expected.key().position(), expected.interval().end(), expected.type().ordinal(),
                        expected.origin().allele(), expected.origin().alleles().size(),
                        (int) expected.origin().line());
        assertThat(columns.reference(row)).as(what).isEqualTo(expected.key().ref());
        assertThat(columns.alternative(row)).as(what).isEqualTo(expected.key().alt());
        assertThat(columns.identifiers(row)).as(what).isEqualTo(expected.identifiers());
        assertThat(columns.filters().entry(columns.filter().get(row))).as(what)
                .isEqualTo(new FilterSet(expected.quality().filters(), expected.quality().filtersApplied()));
        assertThat(columns.effectLists().list(columns.effects().get(row))).as(what)
                .isEqualTo(GeneEffect.of(expected.consequences()));
        assertThat(columns.clinVar().isMissing(row)
                ? java.util.Optional.empty()
                : java.util.Optional.of(columns.clinVarAssertions().entry(columns.clinVar().get(row)))).as(what)
                .isEqualTo(expected.clinVar());
        numbers(columns, row, expected, what);
        for (String sample : columns.samples()) {
            call(columns, columns.sample(sample).orElseThrow(), row, expected.genotype(sample), what);
        }
    }

    private static void numbers(StoredColumns columns, int row, VariantEvidence expected, String what) {
        same(columns.quality(), row, expected.quality().quality(), what);
        same(columns.alleleFrequency(), row, expected.frequency().map(PopulationFrequency::alleleFrequency)
                .orElse(OptionalDouble.empty()), what);
        same(columns.maximumFrequency(), row,
                expected.frequency().map(PopulationFrequency::maximum).orElse(OptionalDouble.empty()), what);
        same(columns.homozygotes().get(row), IntColumn.MISSING,
                expected.frequency().map(PopulationFrequency::homozygotes).orElse(OptionalInt.empty()), what);
        same(columns.hemizygotes().get(row), IntColumn.MISSING,
                expected.frequency().map(PopulationFrequency::hemizygotes).orElse(OptionalInt.empty()), what);
        same(columns.revel(), row, expected.predictions().revel(), what);
        same(columns.cadd(), row, expected.predictions().caddPhred(), what);
        same(columns.spliceAi(), row, expected.predictions().spliceAi(), what);
        same(columns.alphaMissense(), row, expected.predictions().alphaMissense(), what);
    }

    private static void call(StoredColumns columns, SampleColumns sample, int row, Genotype expected, String what) {
        assertThat(columns.calls().entry(sample.call().get(row))).as(what).isEqualTo(Call.of(expected));
        same(sample.quality().get(row), CountColumn.MISSING, expected.quality(), what);
        same(sample.depth().get(row), CountColumn.MISSING, expected.depth(), what);
        same(sample.referenceReads().get(row), CountColumn.MISSING, expected.referenceReads(), what);
        same(sample.alternativeReads().get(row), CountColumn.MISSING, expected.alternativeReads(), what);
        same(sample.phaseSet().get(row), IntColumn.MISSING, expected.phaseSet(), what);
        same(sample.alleleFraction(), row, expected.detail().fraction(), what);
    }

    private static void same(FloatColumn column, int row, OptionalDouble expected, String what) {
        Float boxed = expected.isPresent() ? Float.valueOf((float) expected.getAsDouble()) : FloatColumn.MISSING;
        assertThat(Float.valueOf(column.get(row))).as(what).isEqualTo(boxed);
    }

    private static void same(int actual, int missing, OptionalInt expected, String what) {
        assertThat(actual).as(what).isEqualTo(expected.orElse(missing));
    }
}
