package org.alidade.variants.store;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.variants.column.ByteColumn;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.column.FilterSet;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.LongColumn;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.ShortColumn;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.scan.AlleleHeap;
import org.alidade.variants.scan.RowField;

/** The columns of a mapped file. Valid until the file is closed. */
public final class StoredColumns implements VariantColumns {
    private final ColumnDirectory directory;
    private final MemorySegment heap;
    private final ByteColumn type;
    private final LongColumn offset;
    private final Map<RowField, ShortColumn> shorts = new EnumMap<>(RowField.class);
    private final Map<RowField, IntColumn> ints = new EnumMap<>(RowField.class);
    private final Map<RowField, FloatColumn> floats = new EnumMap<>(RowField.class);
    private final Map<String, SampleColumns> samples = new LinkedHashMap<>();
    private final Dictionary<FilterSet> filters;
    private final Dictionary<ClinVarAssertion> clinVar;
    private final Dictionary<Call> calls;
    private final EffectDictionary effects;
    private final int[] firstRows;

    private StoredColumns(ColumnReader reader, ColumnDirectory directory) {
        this.directory = directory;
        this.heap = reader.bytes(ColumnFileWriter.HEAP);
        this.type = reader.bytesOf(RowField.TYPE);
        this.offset = reader.longs(RowField.OFFSET);
        for (RowField field : RowField.values()) {
            switch (field.type()) {
                case SHORT, COUNT -> shorts.put(field, reader.shorts(field));
                case INT -> ints.put(field, reader.ints(field));
                case FLOAT -> floats.put(field, reader.floats(field));
                case BYTE, LONG -> {
                    // type and offset, above
                }
            }
        }
        List<String> names = directory.vcf().samples();
        for (int sample = 0; sample < names.size(); sample++) {
            samples.put(names.get(sample), reader.sample(sample));
        }
        this.filters = Dictionary.of(directory.filters());
        this.clinVar = Dictionary.of(directory.clinVar());
        this.calls = Dictionary.of(directory.calls());
        this.effects = reader.effects(Dictionary.of(directory.genes()));
        this.firstRows = firstRows();
    }

    static StoredColumns over(MemorySegment segment, ColumnDirectory directory) {
        return new StoredColumns(new ColumnReader(segment, directory), directory);
    }

    private int[] firstRows() {
        int[] first = new int[contigs().size() + 1];
        for (int contig = 0; contig < contigs().size(); contig++) {
            int low = contig == 0 ? 0 : first[contig - 1];
            int high = rows();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (contig().get(middle) < contig) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            first[contig] = low;
        }
        first[contigs().size()] = rows();
        return first;
    }

    private ShortColumn shorts(RowField field) {
        return java.util.Objects.requireNonNull(shorts.get(field));
    }

    private IntColumn ints(RowField field) {
        return java.util.Objects.requireNonNull(ints.get(field));
    }

    private FloatColumn floats(RowField field) {
        return java.util.Objects.requireNonNull(floats.get(field));
    }

    /** Whether any row has a population frequency. */
    public boolean hasFrequency() {
        return directory.has(RowField.FREQUENCY) || directory.has(RowField.MAXIMUM);
    }

    /** Whether ClinVar says anything of any row. */
    public boolean hasClinVar() {
        return directory.has(RowField.CLINVAR);
    }

    /** Whether any row has the score of a predictor. */
    public boolean hasPredictions() {
        return directory.has(RowField.REVEL) || directory.has(RowField.CADD) || directory.has(RowField.SPLICE_AI)
                || directory.has(RowField.ALPHA_MISSENSE);
    }

    @Override
    public GenomeBuild build() {
        return directory.vcf().build();
    }

    @Override
    public int rows() {
        return directory.rows();
    }

    @Override
    public List<String> samples() {
        return directory.vcf().samples();
    }

    @Override
    public List<Contig> contigs() {
        return directory.contigs();
    }

    @Override
    public ShortColumn contig() {
        return shorts(RowField.CONTIG);
    }

    @Override
    public int firstRow(int contig) {
        return firstRows[contig];
    }

    @Override
    public IntColumn position() {
        return ints(RowField.POSITION);
    }

    @Override
    public IntColumn end() {
        return ints(RowField.END);
    }

    @Override
    public ByteColumn type() {
        return type;
    }

    @Override
    public ShortColumn allele() {
        return shorts(RowField.ALLELE);
    }

    @Override
    public ShortColumn alleles() {
        return shorts(RowField.ALLELES);
    }

    @Override
    public String reference(int row) {
        int number = ints(RowField.SEQUENCES).get(row);
        long at = AlleleHeap.allelesAt(number);
        return number < AlleleHeap.IN_HEAP ? AlleleHeap.base(number, true) : text(at + 8, heap.get(Pieces.INT, at));
    }

    @Override
    public String alternative(int row) {
        int number = ints(RowField.SEQUENCES).get(row);
        long at = AlleleHeap.allelesAt(number);
        return number < AlleleHeap.IN_HEAP
                ? AlleleHeap.base(number, false)
                : text(at + 8 + heap.get(Pieces.INT, at), heap.get(Pieces.INT, at + 4));
    }

    @Override
    public List<String> identifiers(int row) {
        int number = ints(RowField.IDENTIFIERS).get(row);
        if (number >= 0) {
            return number == 0 ? List.of() : List.of("rs" + number);
        }
        long at = AlleleHeap.identifiersAt(number);
        return List.of(text(at + 4, heap.get(Pieces.INT, at)).split(";", -1));
    }

    private String text(long at, int length) {
        byte[] bytes = new byte[length];
        MemorySegment.copy(heap, ValueLayout.JAVA_BYTE, at, bytes, 0, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public FloatColumn quality() {
        return floats(RowField.QUALITY);
    }

    @Override
    public ShortColumn filter() {
        return shorts(RowField.FILTER);
    }

    @Override
    public Dictionary<FilterSet> filters() {
        return filters;
    }

    @Override
    public IntColumn clinVar() {
        return ints(RowField.CLINVAR);
    }

    @Override
    public Dictionary<ClinVarAssertion> clinVarAssertions() {
        return clinVar;
    }

    @Override
    public IntColumn effects() {
        return ints(RowField.EFFECTS);
    }

    @Override
    public EffectDictionary effectLists() {
        return effects;
    }

    @Override
    public FloatColumn alleleFrequency() {
        return floats(RowField.FREQUENCY);
    }

    @Override
    public FloatColumn maximumFrequency() {
        return floats(RowField.MAXIMUM);
    }

    @Override
    public IntColumn homozygotes() {
        return ints(RowField.HOMOZYGOTES);
    }

    @Override
    public IntColumn hemizygotes() {
        return ints(RowField.HEMIZYGOTES);
    }

    @Override
    public FloatColumn revel() {
        return floats(RowField.REVEL);
    }

    @Override
    public FloatColumn cadd() {
        return floats(RowField.CADD);
    }

    @Override
    public FloatColumn spliceAi() {
        return floats(RowField.SPLICE_AI);
    }

    @Override
    public FloatColumn alphaMissense() {
        return floats(RowField.ALPHA_MISSENSE);
    }

    @Override
    public Optional<SampleColumns> sample(String name) {
        return Optional.ofNullable(samples.get(name));
    }

    @Override
    public Dictionary<Call> calls() {
        return calls;
    }

    @Override
    public LongColumn offset() {
        return offset;
    }

    @Override
    public IntColumn line() {
        return ints(RowField.LINE);
    }
}
