package org.alidade.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Genotype;
import org.alidade.variants.column.ByteColumn;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.column.FilterSet;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.GeneEffect;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.LongColumn;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.ShortColumn;
import org.alidade.variants.column.VariantColumns;

/**
 * Columns of a genome trio made by chance, without a file: 60 % of the rows in one of 20,000 genes, 4 % in two; consequences,
 * frequencies, calls and depths in about the shares of a real genome; parents from which the child inherits.
 */
final class SyntheticColumns implements VariantColumns {
    private static final int GENES = 20_000;
    private static final List<Genotype> CALLS = List.of(Genotype.of("0/0"), Genotype.of("0/1"), Genotype.of("1/1"),
            Genotype.of("./."));
    private static final Consequence[][] KINDS = {{Consequence.INTRON_VARIANT}, {Consequence.UPSTREAM_GENE_VARIANT},
            {Consequence.THREE_PRIME_UTR_VARIANT}, {Consequence.SYNONYMOUS_VARIANT},
            {Consequence.MISSENSE_VARIANT, Consequence.INTRON_VARIANT},
            {Consequence.SPLICE_REGION_VARIANT, Consequence.INTRON_VARIANT}, {Consequence.STOP_GAINED},
            {Consequence.FRAMESHIFT_VARIANT}};
    /** Cumulated shares of the kinds among the rows in genes. */
    private static final double[] SHARES = {0.9, 0.96, 0.98, 0.9885, 0.9965, 0.9992, 0.9996, 1};

    private final int rows;
    private final Constants constants;
    private final Random random;
    private final List<Contig> contigs = new ArrayList<>();
    private final int[] firstRows = new int[25];
    private final ShortColumn contig;
    private final IntColumn position;
    private final IntColumn effects;
    private final EffectDictionary effectLists;
    private final FloatColumn maximum;
    private final FloatColumn revel;
    private final FloatColumn spliceAi;
    private final ShortColumn filter;
    private final IntColumn clinVar;
    private final Map<String, SampleColumns> samples = new LinkedHashMap<>();

    SyntheticColumns(int rows, long seed) {
        this.rows = rows;
        this.constants = Constants.of(rows);
        this.random = new Random(seed);
        short[] contigOf = new short[rows];
        int[] positions = new int[rows];
        for (int number = 0; number < 24; number++) {
            contigs.add(Contig.of(number == 22 ? "X" : number == 23 ? "Y" : Integer.toString(number + 1)));
            firstRows[number] = (int) ((long) rows * number / 24);
        }
        firstRows[24] = rows;
        for (int row = 0, number = 0; row < rows; row++) {
            number += row >= firstRows[number + 1] ? 1 : 0;
            contigOf[row] = (short) number;
            positions[row] = 3_000_000 + (row - firstRows[number]) * 600;
        }
        this.contig = ShortColumn.of(contigOf);
        this.position = IntColumn.of(positions);
        this.effectLists = EffectDictionary.of(lists());
        this.effects = IntColumn.of(IntStream.range(0, rows).map(this::effect).toArray());
        this.maximum = floats(0.004, () -> (float) Math.pow(10, -5 * random.nextDouble()));
        this.revel = floats(0.99, random::nextFloat);
        this.spliceAi = floats(0.6, () -> (float) Math.pow(random.nextDouble(), 12));
        this.filter = ShortColumn.of(shorts(() -> random.nextInt(20) == 0 ? 1 : 0));
        this.clinVar = IntColumn.of(
                IntStream.range(0, rows).map(row -> random.nextInt(500) == 0 ? random.nextInt(2) : IntColumn.MISSING)
                        .toArray());
        trio();
    }

    private record Constants(ByteColumn type, ShortColumn allele, ShortColumn alleles, FloatColumn quality, IntColumn homozygotes, IntColumn hemizygotes, LongColumn offset, IntColumn line) {
        static Constants of(int rows) {
            return new Constants(ByteColumn.constant((byte) 0, rows), ShortColumn.constant((short) 1, rows), ShortColumn.constant((short) 1, rows), FloatColumn.constant(50, rows), IntColumn.constant(IntColumn.MISSING, rows), IntColumn.constant(IntColumn.MISSING, rows), LongColumn.constant(LongColumn.MISSING, rows), IntColumn.constant(1, rows));
        }
    }

    private interface Made<T> {
        T make();
    }

    private FloatColumn floats(double missing, Made<Float> value) {
        float[] values = new float[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = random.nextDouble() < missing ? FloatColumn.MISSING : value.make();
        }
        return FloatColumn.of(values);
    }

    private short[] shorts(Made<Integer> value) {
        short[] values = new short[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = value.make().shortValue();
        }
        return values;
    }

    /** List 0 is empty; then every kind of every gene; then the same with the next gene beside it. */
    private static List<List<GeneEffect>> lists() {
        List<List<GeneEffect>> lists = new ArrayList<>(List.of(List.of()));
        for (int overlap = 0; overlap < 2; overlap++) {
            for (int gene = 0; gene < GENES; gene++) {
                for (Consequence[] kind : KINDS) {
                    GeneEffect own = effect(gene, kind);
                    lists.add(overlap == 0 ? List.of(own) : List.of(own, effect((gene + 1) % GENES, KINDS[0])));
                }
            }
        }
        return lists;
    }

    private static GeneEffect effect(int gene, Consequence... kind) {
        long mask = GeneEffect.mask(List.of(kind));
        return new GeneEffect(new Gene("GENE" + gene, Optional.of("HGNC:" + gene)), mask, 1L << kind[0].ordinal(),
                mask, true);
    }

    private int effect(int row) {
        if (random.nextDouble() < 0.4) {
            return 0;
        }
        double share = random.nextDouble();
        int kind = 0;
        while (SHARES[kind] < share) {
            kind++;
        }
        int gene = (int) ((long) row * GENES / rows);
        int overlap = random.nextInt(15) == 0 ? GENES * KINDS.length : 0;
        return 1 + overlap + gene * KINDS.length + kind;
    }

    private void trio() {
        short[][] calls = new short[3][rows];
        for (int row = 0; row < rows; row++) {
            double share = Math.min(0.9, 0.15 + 0.5 * random.nextDouble());
            int father = copies(share);
            int mother = copies(share);
            int child = given(father) + given(mother);
            calls[0][row] = call(random.nextInt(40_000) == 0 ? 1 : child);
            calls[1][row] = call(father);
            calls[2][row] = call(mother);
        }
        for (int sample = 0; sample < 3; sample++) {
            short[] own = calls[sample];
            int[] depth = IntStream.range(0, rows).map(row -> 12 + random.nextInt(40)).toArray();
            int[] alternative = IntStream.range(0, rows).map(row -> switch (own[row]) {
                case 0 -> random.nextInt(30) == 0 ? 1 : 0;
                case 1 -> (int) (depth[row] * (0.35 + 0.3 * random.nextDouble()));
                default -> depth[row];
            }).toArray();
            samples.put(List.of("C", "F", "M").get(sample), new SampleColumns(ShortColumn.of(own),
                    CountColumn.of(IntStream.range(0, rows).map(row -> 15 + random.nextInt(85)).toArray()),
                    CountColumn.of(depth),
                    CountColumn.of(IntStream.range(0, rows).map(row -> depth[row] - alternative[row]).toArray()),
                    CountColumn.of(alternative), FloatColumn.constant(FloatColumn.MISSING, rows),
                    IntColumn.constant(IntColumn.MISSING, rows)));
        }
    }

    private int copies(double share) {
        return (random.nextDouble() < share ? 1 : 0) + (random.nextDouble() < share ? 1 : 0);
    }

    private int given(int copies) {
        return copies == 2 || copies == 1 && random.nextBoolean() ? 1 : 0;
    }

    private short call(int copies) {
        return (short) (random.nextInt(200) == 0 ? 3 : copies);
    }

    @Override
    public GenomeBuild build() {
        return GenomeBuild.GRCH38;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public List<String> samples() {
        return List.copyOf(samples.keySet());
    }

    @Override
    public List<Contig> contigs() {
        return contigs;
    }

    @Override
    public ShortColumn contig() {
        return contig;
    }

    @Override
    public int firstRow(int number) {
        return firstRows[number];
    }

    @Override
    public IntColumn position() {
        return position;
    }

    @Override
    public IntColumn end() {
        return position;
    }

    @Override
    public ByteColumn type() {
        return constants.type;
    }

    @Override
    public ShortColumn allele() {
        return constants.allele;
    }

    @Override
    public ShortColumn alleles() {
        return constants.alleles;
    }

    @Override
    public String reference(int row) {
        return "A";
    }

    @Override
    public String alternative(int row) {
        return "G";
    }

    @Override
    public FloatColumn quality() {
        return constants.quality;
    }

    @Override
    public ShortColumn filter() {
        return filter;
    }

    @Override
    public Dictionary<FilterSet> filters() {
        return Dictionary.of(List.of(new FilterSet(List.of(), true), new FilterSet(List.of("LowQual"), true)));
    }

    @Override
    public List<String> identifiers(int row) {
        return List.of();
    }

    @Override
    public IntColumn clinVar() {
        return clinVar;
    }

    @Override
    public Dictionary<ClinVarAssertion> clinVarAssertions() {
        return Dictionary.of(List.of(new ClinVarAssertion("Benign", java.util.OptionalInt.of(2), Optional.empty()),
                new ClinVarAssertion("Pathogenic", java.util.OptionalInt.of(2), Optional.empty())));
    }

    @Override
    public IntColumn effects() {
        return effects;
    }

    @Override
    public EffectDictionary effectLists() {
        return effectLists;
    }

    @Override
    public FloatColumn alleleFrequency() {
        return maximum;
    }

    @Override
    public FloatColumn maximumFrequency() {
        return maximum;
    }

    @Override
    public IntColumn homozygotes() {
        return constants.homozygotes;
    }

    @Override
    public IntColumn hemizygotes() {
        return constants.hemizygotes;
    }

    @Override
    public FloatColumn revel() {
        return revel;
    }

    @Override
    public FloatColumn cadd() {
        return revel;
    }

    @Override
    public FloatColumn spliceAi() {
        return spliceAi;
    }

    @Override
    public FloatColumn alphaMissense() {
        return revel;
    }

    @Override
    public Optional<SampleColumns> sample(String name) {
        return Optional.ofNullable(samples.get(name));
    }

    @Override
    public Dictionary<Call> calls() {
        return Dictionary.of(CALLS.stream().map(Call::of).toList());
    }

    @Override
    public LongColumn offset() {
        return constants.offset;
    }

    @Override
    public IntColumn line() {
        return constants.line;
    }
}
