package org.alidade.variants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.Genotype;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.OtherColumns;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.ShortColumn;
import org.alidade.variants.column.VariantColumns;

/** The columns of a file, with the calls of those samples of the case that only other files hold. */
final class FamilyColumns extends OtherColumns {
    private final VariantColumns own;
    private final Map<String, SampleColumns> filled = new HashMap<>();
    private final Dictionary<Call> calls;

    FamilyColumns(int part, List<? extends VariantColumns> parts, RelativeCalls relatives) {
        super(parts.get(part));
        this.own = parts.get(part);
        Dictionary.Builder<Call> all = new Dictionary.Builder<>();
        own.calls().entries().forEach(all::number);
        for (String sample : relatives.samples(part)) {
            filled.put(sample, fill(part, parts, relatives, sample, all));
        }
        this.calls = all.build();
    }

    private static SampleColumns fill(int part, List<? extends VariantColumns> parts, RelativeCalls relatives,
            String sample, Dictionary.Builder<Call> calls) {
        int rows = parts.get(part).rows();
        short[] call = new short[rows];
        Arrays.fill(call, (short) calls.number(Call.of(Genotype.noCall())));
        List<int[]> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int[] missing = new int[rows];
            Arrays.fill(missing, CountColumn.MISSING);
            numbers.add(missing);
        }
        float[] fraction = new float[rows];
        Arrays.fill(fraction, FloatColumn.MISSING);
        for (int row = 0; row < rows; row++) {
            Optional<RelativeCalls.Row> place = relatives.of(part, row, sample);
            if (place.isPresent()) {
                VariantColumns columns = parts.get(place.get().part());
                SampleColumns its = columns.sample(sample).orElseThrow();
                int at = place.get().row();
                call[row] = (short) calls.number(columns.calls().entry(its.call().get(at)));
                numbers.get(0)[row] = its.quality().get(at);
                numbers.get(1)[row] = its.depth().get(at);
                numbers.get(2)[row] = its.referenceReads().get(at);
                numbers.get(3)[row] = its.alternativeReads().get(at);
                numbers.get(4)[row] = its.phaseSet().get(at);
                fraction[row] = its.alleleFraction().get(at);
            }
        }
        return new SampleColumns(ShortColumn.of(call), CountColumn.of(numbers.get(0)), CountColumn.of(numbers.get(1)),
                CountColumn.of(numbers.get(2)), CountColumn.of(numbers.get(3)), FloatColumn.of(fraction),
                IntColumn.of(numbers.get(4)));
    }

    @Override
    public List<String> samples() {
        List<String> all = new ArrayList<>(own.samples());
        all.addAll(filled.keySet().stream().sorted().toList());
        return List.copyOf(all);
    }

    @Override
    public boolean isOfOtherFile(String sample) {
        return filled.containsKey(sample);
    }

    @Override
    public Optional<SampleColumns> sample(String name) {
        SampleColumns other = filled.get(name);
        return other == null ? own.sample(name) : Optional.of(other);
    }

    @Override
    public Dictionary<Call> calls() {
        return calls;
    }
}
